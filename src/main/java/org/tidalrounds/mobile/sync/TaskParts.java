package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;
import org.tidalrounds.mobile.sync.TaskItem.ResidentPart;
import org.tidalrounds.mobile.sync.TaskItem.TeamPart;
import org.tidalrounds.mobile.sync.TaskItem.VisitPart;
import org.tidalrounds.signing.SigningTask;
import org.tidalrounds.signing.contract.ContractTexts;
import org.tidalrounds.signing.task.ListedTask;
import org.tidalrounds.signing.task.TaskLists;
import org.tidalrounds.signing.visit.SigningVisit;
import org.tidalrounds.signing.visit.VisitRows;

/** Signing tasks and contract texts. */
@Singleton
final class TaskParts {
    private final TaskLists lists;
    private final VisitRows visits;
    private final Names names;

    TaskParts(TaskLists lists, VisitRows visits, Names names) {
        this.lists = lists;
        this.visits = visits;
        this.names = names;
    }

    /** @param runs that the doctor rides on, by their lasting ids */
    List<TaskItem> list(Act act, String doctor, Collection<String> runs) throws SQLException {
        List<ListedTask> tasks = lists.ofDoctor(act, doctor, runs);
        Map<Long, List<SigningVisit>> history =
                visits.list(act, tasks.stream().map(task -> task.task().id()).toList()).stream()
                        .collect(Collectors.groupingBy(SigningVisit::taskId));
        Map<String, String> doctors = names.doctors(
                act,
                history.values().stream()
                        .flatMap(List::stream)
                        .map(SigningVisit::doctorId)
                        .collect(Collectors.toSet()));
        int text = ContractTexts.inForce(act, act.today()).version();
        return tasks.stream()
                .map(task -> item(
                        act,
                        task,
                        runs,
                        history.getOrDefault(task.task().id(), List.of()).stream()
                                .map(visit -> visit(visit, doctors))
                                .toList(),
                        text))
                .toList();
    }

    private static VisitPart visit(SigningVisit visit, Map<String, String> doctors) {
        return new VisitPart(
                visit.at(),
                doctors.getOrDefault(visit.doctorId(), ""),
                visit.outcome().code(),
                visit.note(),
                visit.counted());
    }

    private static TaskItem item(
            Act act, ListedTask listed, Collection<String> runs, List<VisitPart> history, int text) {
        SigningTask task = listed.task();
        return new TaskItem(
                Long.toString(task.id()),
                task.reason().code(),
                task.state(act.today()).code(),
                new ResidentPart(
                        task.residentId(),
                        listed.name(),
                        listed.sex(),
                        listed.birthYear(),
                        listed.groups(),
                        listed.ofTeam() ? listed.phone() : ""),
                new TeamPart(task.teamId().orElse(""), listed.teamName()),
                new PlacePart(task.villageCode(), listed.village(), listed.latitude(), listed.longitude()),
                listed.stop(),
                task.dueFrom(),
                task.dueBy(),
                task.isOverdue(act.today()),
                task.priority(),
                task.contractEndsOn().orElse(null),
                task.tourDate().orElse(null),
                task.tourRun().filter(runs::contains).orElse(null),
                history,
                text);
    }

    static List<TextItem> texts(Act act) throws SQLException {
        return ContractTexts.list(act).stream()
                .map(text -> new TextItem(
                        Integer.toString(text.version()),
                        text.version(),
                        text.from(),
                        text.titleZh(),
                        text.titleEn(),
                        text.bodyZh(),
                        text.bodyEn()))
                .toList();
    }
}
