package org.tidalrounds.county.person;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Message;

/** Doctors: names for those who work with them, telephone numbers one at a time and on the audit trail. */
@Controller("/api/counties/{county}/doctors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class DoctorController {
    private final PersonSearch search;
    private final PersonRecords records;
    private final HeldData held;
    private final Erasure erasure;

    DoctorController(PersonSearch search, PersonRecords records, HeldData held, Erasure erasure) {
        this.search = search;
        this.records = records;
        this.held = held;
        this.erasure = erasure;
    }

    /** Doctors by id. Name and phone are searched whole. */
    @Get
    PersonPage<DoctorView> list(
            String county,
            @QueryValue Optional<String> name,
            @QueryValue Optional<String> phone,
            @QueryValue Optional<String> facility,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "100") int limit) {
        PersonPage.requireLimit(limit);
        List<String> ids = search.list(
                county,
                PersonKind.DOCTOR,
                new PersonSearch.Query(name, phone, facility, Optional.empty(), after, limit));
        List<DoctorView> people = records.list(county, DoctorTable.TABLE, ids, Doctor::id).stream()
                .map(DoctorView::masked)
                .toList();
        return PersonPage.of(people, ids, limit);
    }

    /** A doctor in full; doctors see themselves. */
    @Get("/{doctor}")
    DoctorView get(String doctor, Caller caller) {
        boolean self = caller.doctorId().filter(doctor::equals).isPresent();
        if (caller.roles().equals(Set.of(Role.DOCTOR)) && !self) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("access.not_allowed"));
        }
        return DoctorView.full(records.get(caller, PersonKind.DOCTOR, DoctorTable.TABLE, doctor));
    }

    /** Everything that is held of a doctor. */
    @Get("/{doctor}/personal-data")
    @Secured(Role.ADMINISTRATOR)
    String export(String doctor, Caller caller) {
        return held.export(caller, PersonKind.DOCTOR, doctor);
    }

    /** Erases what is personal of a doctor who has left the county's data, the account as well; past duties stay counted. */
    @Delete("/{doctor}/personal-data")
    @Secured(Role.ADMINISTRATOR)
    @Status(HttpStatus.NO_CONTENT)
    void erase(String doctor, Caller caller) {
        erasure.eraseDoctor(caller, doctor);
    }
}
