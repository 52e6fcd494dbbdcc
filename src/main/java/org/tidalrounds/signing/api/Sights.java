package org.tidalrounds.signing.api;

import io.micronaut.http.HttpStatus;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.signing.task.TaskLists.Wanted;

/** What a caller sees of signing: coordinators all, township leads their township, doctors their teams. */
final class Sights {
    private Sights() {}

    static Wanted wanted(Caller caller, Optional<String> team, Optional<String> village, boolean open) {
        Optional<String> township = townshipOf(caller);
        Optional<String> doctor = Optional.empty();
        if (!caller.has(Role.COORDINATOR) && !caller.has(Role.TOWNSHIP_LEAD)) {
            doctor = Optional.of(
                    caller.doctorId().orElseThrow(() -> Refusal.of(HttpStatus.FORBIDDEN, "county.doctors_only")));
        }
        return new Wanted(team, township, village, doctor, open);
    }

    /** The only township that the caller sees; empty for all. */
    static Optional<String> townshipOf(Caller caller) {
        return caller.has(Role.COORDINATOR) || !caller.has(Role.TOWNSHIP_LEAD)
                ? Optional.empty()
                : Optional.of(caller.townshipCode().orElse(""));
    }
}
