package org.tidalrounds.clinic.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.county.HalfDay;

/**
 * A session, ward or device on one day as a roster has it, cut into units.
 *
 * @param department empty where every department may use it
 * @param reserved units kept for family doctors' referrals
 */
record CutOffer(
        String id,
        OfferKind kind,
        LocalDate date,
        Optional<HalfDay> halfDay,
        String facilityId,
        String department,
        Optional<String> resourceId,
        Optional<String> doctorId,
        int reserved,
        List<CutUnit> units) {
    /**
     * One unit of it.
     *
     * @param number from 1
     */
    record CutUnit(int number, Instant startsAt, Instant endsAt, boolean kept) {}

    int capacity() {
        return units.size();
    }
}
