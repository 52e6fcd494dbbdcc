package org.tidalrounds.clinic.unit;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database's constraints mean to a person. */
final class Constraints {
    private static final Map<String, String> REASONS = Map.of(
            "one_hold_a_referral", "clinic.referral_holds_already",
            "one_hold_a_resident", "clinic.resident_holds_already",
            "one_booking_a_unit", "clinic.slot_taken",
            "one_booking_a_referral", "clinic.referral_booked_already",
            "one_slot_a_department_and_day", "clinic.one_slot_a_day",
            "one_place_at_a_time", "clinic.two_places_at_once",
            "one_wait_a_referral", "clinic.waits_already",
            "one_open_referral", "referral.open_already",
            "booking_of_referral", "referral.foreign",
            "unit_of_referral", "referral.foreign");
    private static final String DEADLOCK = "40P01";

    private Constraints() {}

    static Optional<Refusal> findRefusal(SQLException failure) {
        if (DEADLOCK.equals(failure.getSQLState())) {
            return Optional.of(Refusal.conflict("clinic.busy"));
        }
        return Optional.of(failure)
                .filter(PSQLException.class::isInstance)
                .map(e -> ((PSQLException) e).getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .map(REASONS::get)
                .map(Refusal::conflict);
    }
}
