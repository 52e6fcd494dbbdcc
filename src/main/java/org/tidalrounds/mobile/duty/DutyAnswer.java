package org.tidalrounds.mobile.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * What a doctor said to a duty.
 *
 * @param duty by day, kind, place and start
 * @param reason may be empty where it was accepted
 */
public record DutyAnswer(String doctorId, String duty, boolean accepted, String reason, Instant at) {
    private static final String SELECT =
            "select doctor_id, duty_key, accepted, reason, at from duty_answers where county_id = ? ";

    /**
     * Keeps an answer; of several the latest word counts, whenever it arrives.
     *
     * @param date of the duty
     * @return whether the doctor will not do now what was not declined before
     * @throws Refusal if a duty is declined without a reason
     */
    static boolean save(Act act, DutyAnswer answer, LocalDate date) throws SQLException {
        if (!answer.accepted() && answer.reason().isEmpty()) {
            throw Refusal.invalid("mobile.no_reason");
        }
        boolean wasDeclined = act.find(
                        "select accepted from duty_answers where county_id = ? and doctor_id = ? and duty_key = ? for update",
                        row -> !row.getBoolean(1),
                        act.countyId(),
                        answer.doctorId(),
                        answer.duty())
                .orElse(false);
        int counted = act.change(
                "insert into duty_answers as a (county_id, doctor_id, duty_key, date, accepted, reason, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (county_id, doctor_id, duty_key) do update set"
                        + " accepted = excluded.accepted, reason = excluded.reason, at = excluded.at"
                        + " where (a.at, a.accepted, a.reason) < (excluded.at, excluded.accepted, excluded.reason)",
                act.countyId(),
                answer.doctorId(),
                answer.duty(),
                date,
                answer.accepted(),
                answer.reason(),
                Act.utc(answer.at()));
        return counted == 1 && !answer.accepted() && !wasDeclined;
    }

    /** A doctor's, for duties from a day on. */
    public static List<DutyAnswer> ofDoctor(Act act, String doctorId, LocalDate from) throws SQLException {
        return act.list(SELECT + "and doctor_id = ? and date >= ?", DutyAnswer::read, act.countyId(), doctorId, from);
    }

    /** Everybody's for duties from a day on, by day. */
    public static List<DutyAnswer> list(Act act, LocalDate from) throws SQLException {
        return act.list(
                SELECT + "and date >= ? order by date, duty_key, doctor_id", DutyAnswer::read, act.countyId(), from);
    }

    private static DutyAnswer read(ResultSet row) throws SQLException {
        return new DutyAnswer(
                row.getString("doctor_id"),
                row.getString("duty_key"),
                row.getBoolean("accepted"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
