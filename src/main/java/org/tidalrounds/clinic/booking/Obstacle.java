package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Finds out, after a hold found nothing to take, what was in the way. */
final class Obstacle {
    private Obstacle() {}

    private record Seen(
            String offerState,
            String kind,
            String department,
            LocalDate date,
            Instant releaseAt,
            Instant startsAt,
            String pool,
            String state) {}

    static Refusal of(Act act, UnitKey unit, Claim claim, Optional<LocalDate> daysEnd) throws SQLException {
        Optional<Seen> found = act.find(
                "select o.state, o.kind, o.department, u.date, o.release_at,"
                        + " case o.kind when 'session' then u.starts_at else u.ends_at end, u.pool, u.state"
                        + " from units u join offers o using (county_id, offer_id)"
                        + " where u.county_id = ? and u.offer_id = ? and u.number = ?",
                row -> new Seen(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6).toInstant(),
                        row.getString(7),
                        row.getString(8)),
                act.countyId(),
                unit.offerId(),
                unit.number());
        return found.map(seen -> reason(act, unit, claim, daysEnd, seen))
                .orElseGet(() -> Refusal.missing("clinic.no_slot", unit.text()));
    }

    private static Refusal reason(Act act, UnitKey unit, Claim claim, Optional<LocalDate> daysEnd, Seen seen) {
        if (seen.offerState().equals("stopped") || seen.state().equals("stopped")) {
            return Refusal.conflict("clinic.session_stopped", unit.text());
        }
        if (!seen.kind().equals(claim.kind().code())) {
            return Refusal.invalid(
                    "clinic.wrong_kind", unit.text(), claim.kind().code());
        }
        if (!seen.startsAt().isAfter(act.at())) {
            return Refusal.conflict("clinic.slot_past", unit.text(), Notices.shown(seen.startsAt()));
        }
        if (claim.department().filter(wanted -> isOther(wanted, seen)).isPresent()) {
            return Refusal.invalid("clinic.other_department", claim.department().orElseThrow(), seen.department());
        }
        if (seen.pool().equals("reserve") && claim.isOrdinary()) {
            return Refusal.forbidden("clinic.reserved_until", unit.text(), Notices.shown(seen.releaseAt()));
        }
        if (daysEnd.filter(end -> !seen.date().isBefore(end)).isPresent()) {
            return Refusal.forbidden("clinic.too_early", seen.date(), daysEnd.orElseThrow());
        }
        return Refusal.conflict("clinic.slot_taken");
    }

    private static boolean isOther(String wanted, Seen seen) {
        return !seen.department().isEmpty() && !seen.department().equals(wanted);
    }
}
