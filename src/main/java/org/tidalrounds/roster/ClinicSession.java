package org.tidalrounds.roster;

import java.time.LocalDate;
import org.tidalrounds.county.HalfDay;

/**
 * A specialist's half-day, to be cut into slots.
 *
 * @param doctorId empty where nobody could be found
 * @param reserved slots kept for family-doctor referrals
 */
public record ClinicSession(
        String id,
        String templateId,
        LocalDate date,
        HalfDay halfDay,
        String facilityId,
        String department,
        String doctorId,
        int capacity,
        int reserved) {}
