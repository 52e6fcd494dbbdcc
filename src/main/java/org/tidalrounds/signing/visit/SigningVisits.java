package org.tidalrounds.signing.visit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;
import org.tidalrounds.signing.SigningPolicy;
import org.tidalrounds.signing.SigningTask;
import org.tidalrounds.signing.TaskState;
import org.tidalrounds.signing.VisitOutcome;
import org.tidalrounds.signing.contract.SignedContracts;
import org.tidalrounds.signing.contract.TeamChoices;

/**
 * Takes in what doctors found, in whatever order it arrives. A signature counts over everything but another signature; of other
 * outcomes the first to arrive counts. What does not count is kept.
 */
@Singleton
public final class SigningVisits {
    private final VisitRows rows;
    private final VisitRights rights;
    private final VisitWords words;

    SigningVisits(VisitRows rows, VisitRights rights, VisitWords words) {
        this.rows = rows;
        this.rights = rights;
        this.words = words;
    }

    /**
     * Notes a visit.
     *
     * @return why it does not count, in words; empty if it does
     * @throws Refusal if there is no such task, the doctor may not do it, or the report is not whole; nothing is kept then
     */
    public Optional<Message> report(Act act, VisitReport report) throws SQLException {
        SigningTask task = lock(act, report.taskId(), report.doctorId(), report.at());
        boolean isSigned = report.outcome() == VisitOutcome.SIGNED;
        if (isSigned != report.paper().isPresent()) {
            throw Refusal.invalid(
                    "signing.paper",
                    Message.word("signing.outcome." + report.outcome().code()));
        }
        Optional<Message> obstacle = isSigned ? findObstacle(act, task, report) : findContradiction(act, task, report);
        long visit = rows.insert(act, report, task.residentId(), obstacle.isEmpty());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (isSigned) {
            SignedContracts.make(act, task, report.paper().orElseThrow(), day(report), visit);
        }
        follow(act, task, report);
        return Optional.empty();
    }

    private Optional<Message> findObstacle(Act act, SigningTask task, VisitReport report) throws SQLException {
        if (task.state(act.today()) == TaskState.SIGNED) {
            return Optional.of(words.doneBy(act, task));
        }
        return SignedContracts.findObstacle(act, task, report.paper().orElseThrow(), day(report));
    }

    /** Nobody met contradicts nothing; of all else one can be true. */
    private Optional<Message> findContradiction(Act act, SigningTask task, VisitReport report) throws SQLException {
        TaskState state = task.state(act.today());
        boolean isSettled = state == TaskState.SIGNED
                || state == TaskState.REFUSED
                || state == TaskState.MOVED
                || state == TaskState.DECEASED;
        boolean agrees = report.outcome() == VisitOutcome.NOT_MET
                || state.code().equals(report.outcome().code());
        return isSettled && !agrees ? Optional.of(words.doneBy(act, task)) : Optional.empty();
    }

    private static void follow(Act act, SigningTask task, VisitReport report) throws SQLException {
        if (report.outcome() != VisitOutcome.NOT_MET) {
            change(act, task, report.outcome().code(), report);
            return;
        }
        if (task.state(act.today()).isOpen()) {
            int most = SigningPolicy.of(act).number(PolicyParameter.SIGNING_VISITS_IN_VAIN);
            act.change(
                    "update signing_tasks set in_vain = in_vain + 1, state = case when in_vain + 1 >= ? then 'not_reached' else 'open'"
                            + " end, state_at = ?, state_by = ?, revision = revision + 1 where county_id = ? and task_id = ?",
                    most,
                    Act.utc(report.at()),
                    report.doctorId(),
                    act.countyId(),
                    task.id());
        }
    }

    private static void change(Act act, SigningTask task, String state, VisitReport report) throws SQLException {
        act.change(
                "update signing_tasks set state = ?, state_at = ?, state_by = ?, revision = revision + 1"
                        + " where county_id = ? and task_id = ? and state <> ?",
                state,
                Act.utc(report.at()),
                report.doctorId(),
                act.countyId(),
                task.id(),
                state);
    }

    /**
     * Notes that a doctor is with the resident.
     *
     * @return who was quicker, in words; empty if nobody was
     * @throws Refusal if there is no such task, or the doctor may not do it
     */
    public Optional<Message> begin(Act act, long taskId, String doctorId, Instant at) throws SQLException {
        SigningTask task = lock(act, taskId, doctorId, at);
        TaskState state = task.state(act.today());
        if (!state.isOpen()) {
            return Optional.of(words.doneBy(act, task));
        }
        if (state == TaskState.IN_PROGRESS && !task.stateBy().equals(doctorId)) {
            return Optional.of(words.begunBy(act, task));
        }
        act.change(
                "update signing_tasks set state = 'in_progress', state_at = ?, state_by = ?, revision = revision + 1"
                        + " where county_id = ? and task_id = ?",
                Act.utc(at),
                doctorId,
                act.countyId(),
                taskId);
        return Optional.empty();
    }

    /** Two acts of one resident would not see each other's contract. */
    private SigningTask lock(Act act, long taskId, String doctorId, Instant at) throws SQLException {
        SigningTask found = find(act, taskId);
        act.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                row -> "",
                TeamChoices.lock(act, found.residentId()));
        SigningTask task = find(act, taskId);
        if (!rights.mayVisit(act, task, doctorId, at)) {
            throw Refusal.missing("signing.no_task", taskId);
        }
        return task;
    }

    private static SigningTask find(Act act, long taskId) throws SQLException {
        List<SigningTask> found = act.list(
                "select " + SigningTask.COLUMNS + " from signing_tasks t where t.county_id = ? and t.task_id = ?",
                SigningTask::of,
                act.countyId(),
                taskId);
        return found.stream().findFirst().orElseThrow(() -> Refusal.missing("signing.no_task", taskId));
    }

    private static LocalDate day(VisitReport report) {
        return report.at().atZone(Act.ZONE).toLocalDate();
    }
}
