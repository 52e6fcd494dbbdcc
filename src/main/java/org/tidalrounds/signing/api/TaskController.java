package org.tidalrounds.signing.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.signing.FamilyDoctors;
import org.tidalrounds.signing.task.ListedTask;
import org.tidalrounds.signing.task.TaskCancelling;
import org.tidalrounds.signing.task.TaskLists;
import org.tidalrounds.signing.visit.SigningVisit;
import org.tidalrounds.signing.visit.VisitRows;

/** Signing tasks. What doctors do about them comes from their phones. */
@Controller("/api/counties/{county}/signing-tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class TaskController {
    private static final int PAGE = 200;
    private static final int REASON = 200;

    private final Acts acts;
    private final TaskLists lists;
    private final VisitRows visits;
    private final CountyStore counties;
    private final AuditTrail trail;

    TaskController(Acts acts, TaskLists lists, VisitRows visits, CountyStore counties, AuditTrail trail) {
        this.acts = acts;
        this.lists = lists;
        this.visits = visits;
        this.counties = counties;
        this.trail = trail;
    }

    /**
     * The tasks that the caller may see, 200 a page: doctors those of their teams, township leads those of their township.
     *
     * @param team of that team alone
     * @param village in that village alone
     * @param done those that are done, expired or cancelled, in place of those that are open
     * @param after the {@code next} of the page before
     */
    @Get
    TaskPage list(
            String county,
            @QueryValue @Nullable String team,
            @QueryValue @Nullable String village,
            @QueryValue @Nullable Boolean done,
            @QueryValue @Nullable Long after,
            Caller caller) {
        TaskLists.Wanted wanted = Sights.wanted(
                caller, Optional.ofNullable(team), Optional.ofNullable(village), !Boolean.TRUE.equals(done));
        return acts.read(county, act -> {
            List<ListedTask> found = lists.list(act, wanted, after == null ? 0 : after, PAGE);
            return new TaskPage(
                    found.stream()
                            .map(task -> TaskView.masked(task, act.today()))
                            .toList(),
                    found.size() < PAGE ? null : found.get(PAGE - 1).task().id());
        });
    }

    /**
     * One task with the visits for it; goes on record.
     *
     * @param task its id
     */
    @Get("/{task}")
    TaskStory one(String county, long task, Caller caller) {
        return acts.write(county, caller.accountId(), act -> {
            ListedTask found = get(act, task, caller);
            TaskStory story =
                    new TaskStory(TaskView.full(found, act.today()), told(act, visits.list(act, List.of(task))));
            trail.record(
                    act.connection(),
                    county,
                    AuditEvent.of(
                            caller, "resident.read", "resident:" + found.task().residentId()));
            return story;
        });
    }

    private List<TaskStory.Visit> told(Act act, List<SigningVisit> visits) {
        List<String> doctors =
                visits.stream().map(SigningVisit::doctorId).distinct().toList();
        Map<String, String> names = counties.list(act.countyId(), DoctorTable.TABLE, doctors).stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
        return visits.stream()
                .map(visit -> new TaskStory.Visit(
                        visit.id(),
                        visit.doctorId(),
                        names.getOrDefault(visit.doctorId(), ""),
                        visit.at(),
                        visit.outcome().code(),
                        visit.note(),
                        visit.counted()))
                .toList();
    }

    private ListedTask get(Act act, long task, Caller caller) throws SQLException {
        ListedTask found = lists.find(act, task).orElseThrow(() -> Refusal.missing("signing.no_task", task));
        boolean maySee = caller.has(Role.COORDINATOR)
                || Sights.townshipOf(caller)
                        .filter(found.townshipCode()::equals)
                        .isPresent()
                || caller.doctorId().isPresent()
                        && found.task().teamId().isPresent()
                        && FamilyDoctors.isOf(
                                act,
                                caller.doctorId().get(),
                                found.task().teamId().get());
        if (!maySee) {
            throw Refusal.missing("signing.no_task", task);
        }
        return found;
    }

    /**
     * Why a task is taken back.
     *
     * @param reason 200 characters at most
     */
    @Serdeable
    record Cancellation(String reason) {}

    /**
     * Takes an open task back.
     *
     * @param task its id
     */
    @Post("/{task}/cancellation")
    @Secured(Role.COORDINATOR)
    TaskView cancel(String county, long task, @Body Cancellation cancellation, Caller caller) {
        String reason = ShortText.required("reason", cancellation.reason(), REASON);
        return acts.write(county, caller.accountId(), act -> {
            get(act, task, caller);
            TaskCancelling.cancel(act, task, reason);
            trail.record(act.connection(), county, AuditEvent.of(caller, "signing.cancel", "signing-task:" + task));
            return TaskView.masked(get(act, task, caller), act.today());
        });
    }
}
