package org.tidalrounds.referral;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Message;

/** From the hospital back to the family doctors, with a plan of the recovery and dated tasks. An overdue task stays doable. */
@Singleton
public final class DownReferrals {
    private static final int MOST_TASKS = 50;
    private static final String SELECT =
            "select f.follow_up_id, f.referral_id, r.resident_id, f.due_on, f.task, f.state, f.note"
                    + " from follow_ups f join referrals r using (county_id, referral_id) where f.county_id = ? ";

    private final Referrals referrals;
    private final ReferralTexts texts;

    DownReferrals(Referrals referrals, ReferralTexts texts) {
        this.referrals = referrals;
        this.texts = texts;
    }

    /**
     * A resident's recovery at home.
     *
     * @param tasks 1 to 50, none before today
     */
    public record Recovery(String residentId, String department, String summary, String plan, List<Task> tasks) {
        public Recovery {
            tasks = List.copyOf(tasks);
        }
    }

    /** A dated task for the family doctor. */
    public record Task(LocalDate dueOn, String task) {}

    /** Sends a resident down. */
    public Referral send(Act act, String doctorId, Recovery recovery) throws SQLException {
        if (recovery.tasks().isEmpty() || recovery.tasks().size() > MOST_TASKS) {
            throw Refusal.invalid("referral.no_tasks", MOST_TASKS);
        }
        Referral referral = referrals.insert(
                act,
                "down",
                doctorId,
                new Referrals.Written(
                        recovery.residentId(),
                        OfferKind.SESSION.code(),
                        recovery.department(),
                        Urgency.ROUTINE,
                        ReferralState.SENT,
                        recovery.summary(),
                        recovery.plan()));
        if (referral.teamId().isEmpty()) {
            throw Refusal.invalid("referral.no_family_doctor", recovery.residentId());
        }
        for (Task task : recovery.tasks()) {
            if (task.dueOn().isBefore(act.today())) {
                throw Refusal.invalid("referral.task_past", task.dueOn());
            }
            act.change(
                    "insert into follow_ups (county_id, referral_id, due_on, task, state, actor) values (?, ?, ?, ?, 'due', ?)",
                    act.countyId(),
                    referral.id(),
                    task.dueOn(),
                    texts.seal(act.countyId(), ReferralTexts.TASK, task.task()),
                    act.actor());
        }
        Notices.tell(act, referral.residentId(), null, Message.of("referral.notice.down", referral.department()));
        return referral;
    }

    /** What the teams of a doctor still have to do, the earliest first. */
    public List<FollowUp> listDue(Act act, String doctorId) throws SQLException {
        return act.list(
                SELECT
                        + "and f.state = 'due' and r.team_id in (select team_id from teams t where t.county_id = f.county_id"
                        + " and (t.leader_doctor_id = ? or t.county_doctor_id = ? or ? = any(coalesce(t.member_doctor_ids, '{}'))))"
                        + " order by f.due_on, f.follow_up_id",
                row -> followUp(act, row),
                act.countyId(),
                doctorId,
                doctorId,
                doctorId);
    }

    /** The tasks of one referral. */
    public List<FollowUp> list(Act act, long referralId) throws SQLException {
        return act.list(
                SELECT + "and f.referral_id = ? order by f.due_on, f.follow_up_id",
                row -> followUp(act, row),
                act.countyId(),
                referralId);
    }

    /** Does a task; the last one closes the referral, which counts as accepted with the first. */
    public FollowUp complete(Act act, long followUpId, String note, Reader reader) throws SQLException {
        FollowUp due = act.find(
                        SELECT + "and f.follow_up_id = ?", row -> followUp(act, row), act.countyId(), followUpId)
                .orElseThrow(() -> Refusal.missing("referral.no_task", followUpId));
        Referral referral = referrals.get(act, due.referralId(), reader);
        if (!Parties.mayDo(Parties.of(act, referral, reader), ReferralAction.ACCEPT)) {
            throw Refusal.missing("referral.no_task", followUpId);
        }
        // Two last tasks done at once: the second waits here, and then sees the first.
        act.count(
                "select 1 from referrals where county_id = ? and referral_id = ? for update",
                act.countyId(),
                due.referralId());
        int done = act.change(
                "update follow_ups set state = 'done', note = ?, done_at = ?, actor = ?"
                        + " where county_id = ? and follow_up_id = ? and state = 'due'",
                texts.seal(act.countyId(), ReferralTexts.DONE, note),
                act.now(),
                act.actor(),
                act.countyId(),
                followUpId);
        if (done == 0) {
            throw Refusal.conflict("referral.task_over", followUpId);
        }
        step(act, due.referralId(), "sent", "accepted", "true");
        step(
                act,
                due.referralId(),
                "accepted",
                "closed",
                "not exists (select from follow_ups f where f.county_id = referrals.county_id"
                        + " and f.referral_id = referrals.referral_id and f.state = 'due')");
        return act.find(SELECT + "and f.follow_up_id = ?", row -> followUp(act, row), act.countyId(), followUpId)
                .orElseThrow();
    }

    private static void step(Act act, long referralId, String from, String to, String condition) throws SQLException {
        act.change(
                "update referrals set state = ?, at = ?, actor = ?, action = ? where county_id = ? and referral_id = ?"
                        + " and state = ? and " + condition,
                to,
                act.now(),
                act.actor(),
                to,
                act.countyId(),
                referralId,
                from);
    }

    private FollowUp followUp(Act act, ResultSet row) throws SQLException {
        return new FollowUp(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                texts.open(act.countyId(), ReferralTexts.TASK, row.getString(5)),
                row.getString(6),
                texts.open(act.countyId(), ReferralTexts.DONE, row.getString(7)));
    }
}
