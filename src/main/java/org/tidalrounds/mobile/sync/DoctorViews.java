package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.language.Language;
import org.tidalrounds.mobile.sync.DutyParts.Ridden;

/** Makes a doctor's whole view. */
@Singleton
final class DoctorViews {
    private final MeParts me;
    private final DutyParts duties;
    private final RunParts runs;
    private final TaskParts tasks;
    private final PeopleParts people;
    private final RequestParts requests;
    private final InboxParts inbox;

    DoctorViews(
            MeParts me,
            DutyParts duties,
            RunParts runs,
            TaskParts tasks,
            PeopleParts people,
            RequestParts requests,
            InboxParts inbox) {
        this.me = me;
        this.duties = duties;
        this.runs = runs;
        this.tasks = tasks;
        this.people = people;
        this.requests = requests;
        this.inbox = inbox;
    }

    Changes view(Act act, Caller caller, String doctor, Language language) throws SQLException {
        DutyParts.Found found = duties.find(act, doctor);
        List<TaskItem> items =
                tasks.list(act, doctor, found.ridden().stream().map(Ridden::id).toList());
        return new Changes(
                me.list(act, doctor),
                found.items(),
                runs.list(act, found.ridden(), items),
                items,
                TaskParts.texts(act),
                people.residents(act, doctor),
                people.referrals(act, doctor),
                requests.leave(act, doctor),
                requests.wishes(act, doctor),
                requests.swaps(act, doctor),
                requests.checkIns(act, doctor),
                inbox.list(act, caller, language));
    }
}
