package org.tidalrounds.signing.visit;

import jakarta.inject.Singleton;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.signing.SigningTask;

/** Says who was quicker. */
@Singleton
final class VisitWords {
    private final CountyStore counties;

    VisitWords(CountyStore counties) {
        this.counties = counties;
    }

    /** Somebody has done the task, or it was taken back. */
    Message doneBy(Act act, SigningTask task) {
        return Message.of(
                "signing.done_by",
                name(act, task),
                task.stateAt().atZone(Act.ZONE).toLocalDate(),
                Message.word("signing.state." + task.state(act.today()).code()));
    }

    /** Somebody is with the resident. */
    Message begunBy(Act act, SigningTask task) {
        return Message.of(
                "signing.begun_by",
                name(act, task),
                task.stateAt().atZone(Act.ZONE).toLocalDate());
    }

    private String name(Act act, SigningTask task) {
        return counties.list(act.countyId(), DoctorTable.TABLE, java.util.List.of(task.stateBy())).stream()
                .map(Doctor::name)
                .findFirst()
                .orElse(Message.word("signing.the_service"));
    }
}
