package org.tidalrounds.resident.visit;

import java.util.Optional;
import org.tidalrounds.access.session.AccessTokens;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.request.Sender;
import org.tidalrounds.referral.Reader;

/**
 * A resident who looks at the pages: signed in, or by the access code of one referral.
 *
 * @param actor as ledgers name whoever it is
 * @param onlyReferral the one that the access code opened; empty for who is signed in
 * @param session of who is signed in
 */
public record Visit(
        String countyId,
        String residentId,
        String actor,
        Optional<Long> onlyReferral,
        Optional<AccessTokens.Proven> session) {
    public boolean isSignedIn() {
        return session.isPresent();
    }

    public Reader reader() {
        return new Reader(Optional.empty(), Optional.of(residentId), false);
    }

    public Booker booker() {
        return Booker.resident(residentId);
    }

    public Sender sender() {
        return new Sender(countyId, actor);
    }
}
