package org.tidalrounds.referral;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;

/** Referrals in the order in which they are worked on. */
public final class ReferralLists {
    private static final String SELECT = "select " + Referral.COLUMNS + " from referrals where county_id = ? ";
    private static final int MOST = 500;

    private ReferralLists() {}

    /** A resident's own; a doctor's, and those of his teams' residents. The latest first. */
    public static List<Referral> own(Act act, Reader reader) throws SQLException {
        String doctor = reader.doctorId().orElse("");
        return act.list(
                SELECT
                        + "and (resident_id = ? and state <> 'draft' or from_doctor_id = ? or team_id in (select team_id from teams t"
                        + " where t.county_id = referrals.county_id and (t.leader_doctor_id = ? or t.county_doctor_id = ?"
                        + " or ? = any(coalesce(t.member_doctor_ids, '{}'))))) order by referral_id desc limit ?",
                Referral::of,
                act.countyId(),
                reader.residentId().orElse(""),
                doctor,
                doctor,
                doctor,
                doctor,
                MOST);
    }

    /**
     * What a department of the hospital has to decide or find a slot for: overdue deferrals first, then by urgency and time.
     *
     * @throws Refusal unless the reader is of the department or a coordinator
     */
    public static List<Referral> worklist(Act act, String department, Reader reader) throws SQLException {
        requireDepartment(act, department, reader);
        return act.list(
                SELECT + "and direction = 'up' and department = ? and state in ('sent', 'deferred')"
                        + " order by coalesce(deferred_until < ?, false) desc, urgency, referral_id limit ?",
                Referral::of,
                act.countyId(),
                department,
                act.today(),
                MOST);
    }

    /**
     * Whom a department of the hospital expects or has before it: accepted, booked, arrived and seen; the booked ones first, by time.
     *
     * @throws Refusal unless the reader is of the department or a coordinator
     */
    public static List<Referral> inHand(Act act, String department, Reader reader) throws SQLException {
        requireDepartment(act, department, reader);
        return act.list(
                SELECT
                        + "and direction = 'up' and department = ? and state in ('accepted', 'booked', 'arrived', 'seen')"
                        + " order by (select b.starts_at from bookings b where b.county_id = referrals.county_id"
                        + " and b.booking_id = referrals.booking_id), urgency, referral_id limit ?",
                Referral::of,
                act.countyId(),
                department,
                MOST);
    }

    private static void requireDepartment(Act act, String department, Reader reader) throws SQLException {
        boolean isOfDepartment = reader.isCoordinator()
                || reader.doctorId().isPresent()
                        && Parties.isOfDepartment(act, reader.doctorId().get(), department);
        if (!isOfDepartment) {
            throw Refusal.forbidden("referral.other_department", department);
        }
    }
}
