package org.tidalrounds.county.person;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.table.ResidentTable;

/** Residents: a list that is masked, single records on the audit trail, and the rights of those concerned. */
@Controller("/api/counties/{county}/residents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResidentController {
    private final PersonSearch search;
    private final PersonRecords records;
    private final HeldData held;
    private final Erasure erasure;

    ResidentController(PersonSearch search, PersonRecords records, HeldData held, Erasure erasure) {
        this.search = search;
        this.records = records;
        this.held = held;
        this.erasure = erasure;
    }

    /** Residents by id; a township lead sees those of the own township. Name and phone are searched whole. */
    @Get
    @Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    PersonPage<ResidentView> list(
            String county,
            Caller caller,
            @QueryValue Optional<String> name,
            @QueryValue Optional<String> phone,
            @QueryValue Optional<String> village,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "100") int limit) {
        PersonPage.requireLimit(limit);
        List<String> ids = search.list(
                county,
                PersonKind.RESIDENT,
                new PersonSearch.Query(name, phone, village, boundTo(caller), after, limit));
        List<ResidentView> people = records.list(county, ResidentTable.TABLE, ids, Resident::id).stream()
                .map(ResidentView::masked)
                .toList();
        return PersonPage.of(people, ids, limit);
    }

    /** A resident in full; residents see themselves. */
    @Get("/{resident}")
    @Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.RESIDENT})
    ResidentView get(String county, String resident, Caller caller) {
        if (!maySee(county, resident, caller)) {
            throw PersonRecords.missing(resident);
        }
        return ResidentView.full(records.get(caller, PersonKind.RESIDENT, ResidentTable.TABLE, resident));
    }

    /** Everything that is held of a resident. */
    @Get("/{resident}/personal-data")
    @Secured(Role.ADMINISTRATOR)
    String export(String resident, Caller caller) {
        return held.export(caller, PersonKind.RESIDENT, resident);
    }

    /** Erases what is personal of a resident, the account as well; what is counted stays. */
    @Delete("/{resident}/personal-data")
    @Secured(Role.ADMINISTRATOR)
    @Status(HttpStatus.NO_CONTENT)
    void erase(String resident, Caller caller) {
        erasure.eraseResident(caller, resident);
    }

    private boolean maySee(String county, String resident, Caller caller) {
        if (caller.has(Role.RESIDENT) && caller.roles().size() == 1) {
            return caller.residentId().filter(resident::equals).isPresent();
        }
        PersonSearch.Query query = PersonSearch.Query.ofTownship(boundTo(caller));
        return search.matches(county, PersonKind.RESIDENT, query, resident);
    }

    /** The township that a caller is bound to; empty for those who look after the whole county. */
    private static Optional<String> boundTo(Caller caller) {
        boolean wholeCounty = caller.has(Role.ADMINISTRATOR) || caller.has(Role.COORDINATOR);
        return wholeCounty
                ? Optional.empty()
                : Optional.of(caller.townshipCode().orElse(""));
    }
}
