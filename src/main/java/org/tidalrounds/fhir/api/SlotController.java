package org.tidalrounds.fhir.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.clinic.booking.UnitSearch;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.fhir.resource.Slots;
import org.tidalrounds.fhir.search.Cursor;
import org.tidalrounds.fhir.search.Query;
import org.tidalrounds.fhir.search.Span;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** Slots of FHIR: what can be booked, of the reserve or not, and whether it is free. */
@Controller("/fhir/{county}/Slot")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(Fhir.JSON)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class SlotController {
    private static final Set<String> PARAMETERS = Set.of("schedule", "start", "status", "specialty", "service-type");

    private final Acts acts;
    private final Answers answers;

    SlotController(Acts acts, Answers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    /** Searches Slots by schedule, start, status, specialty or service-type; a Bundle, 50 a page or _count, by time. */
    @Get
    HttpResponse<String> list(String county, HttpRequest<?> request) {
        Query query = Query.of(request.getParameters(), PARAMETERS);
        UnitSearch search = search(county, query);
        List<UnitRow> found = acts.read(county, act -> search.list(act, Cursor.unit(query), query.count() + 1));
        return answers.page(
                request,
                county,
                found,
                query.count(),
                unit -> Slots.of(county, unit),
                unit -> Cursor.of(new UnitSearch.Place(unit.startsAt(), unit.unit())));
    }

    private static UnitSearch search(String county, Query query) {
        Span span = query.span("start");
        @Nullable List<String> offers = query.references("schedule", "Schedule", Systems.of(county, Thing.SESSION));
        @Nullable List<String> statuses = query.tokens("status", "http://hl7.org/fhir/slotstatus");
        return new UnitSearch(
                offers == null ? null : offers.stream().map(FhirIds::read).toList(),
                query.tokens("specialty", Systems.of(county, Thing.DEPARTMENT)),
                query.tokens("service-type", Systems.KIND),
                statuses == null ? null : statuses.stream().map(Slots::state).toList(),
                span.from(),
                span.end());
    }

    /**
     * One Slot.
     *
     * @param id of the slot, bed or examination
     */
    @Get("/{id}")
    HttpResponse<String> get(String county, String id) {
        UnitKey unit = UnitKey.of(FhirIds.read(id));
        return Answers.one(Slots.of(county, acts.read(county, act -> UnitSearch.get(act, unit))));
    }
}
