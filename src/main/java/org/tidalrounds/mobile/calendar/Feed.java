package org.tidalrounds.mobile.calendar;

import java.time.Instant;
import java.util.Optional;
import org.tidalrounds.language.Language;

/**
 * A doctor's calendar under an address of its own.
 *
 * @param accountId whose it is: it ends with the account
 * @param readAt when it was last fetched
 * @param seen the published rosters that its events tell of
 */
record Feed(
        String countyId,
        String doctorId,
        String accountId,
        Language language,
        Instant madeAt,
        Optional<Instant> readAt,
        String seen) {}
