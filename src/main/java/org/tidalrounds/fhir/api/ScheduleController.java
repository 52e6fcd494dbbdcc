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
import org.tidalrounds.clinic.session.OfferRow;
import org.tidalrounds.clinic.session.OfferSearch;
import org.tidalrounds.clinic.session.Offers;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.fhir.resource.Schedules;
import org.tidalrounds.fhir.search.Cursor;
import org.tidalrounds.fhir.search.Query;
import org.tidalrounds.fhir.search.Span;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** Schedules of FHIR: sessions, wards and devices, each on a day. */
@Controller("/fhir/{county}/Schedule")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(Fhir.JSON)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class ScheduleController {
    private static final Set<String> PARAMETERS =
            Set.of("actor", "actor:identifier", "specialty", "date", "identifier", "active");

    private final Acts acts;
    private final Answers answers;

    ScheduleController(Acts acts, Answers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    /** Searches Schedules by actor, specialty, date, identifier or active; a Bundle, 50 a page or _count. */
    @Get
    HttpResponse<String> list(String county, HttpRequest<?> request) {
        Query query = Query.of(request.getParameters(), PARAMETERS);
        OfferSearch search = search(county, query);
        List<OfferRow> found = acts.read(county, act -> search.list(act, Cursor.offer(query), query.count() + 1));
        return answers.page(
                request,
                county,
                found,
                query.count(),
                offer -> Schedules.of(county, offer),
                offer -> Cursor.of(new OfferSearch.Place(offer.date(), offer.id())));
    }

    private static OfferSearch search(String county, Query query) {
        Span span = query.span("date");
        @Nullable List<String> active = query.tokens("active", "");
        boolean isLocation = query.first("actor").startsWith("Location/")
                || query.first("actor:identifier").startsWith(Systems.of(county, Thing.FACILITY) + "|");
        String type = isLocation ? "Location" : "Practitioner";
        Thing thing = isLocation ? Thing.FACILITY : Thing.DOCTOR;
        @Nullable List<String> actors = query.references("actor", type, Systems.of(county, thing));
        return new OfferSearch(
                query.tokens("identifier", Systems.of(county, Thing.SESSION)),
                query.tokens("specialty", Systems.of(county, Thing.DEPARTMENT)),
                isLocation ? null : actors,
                isLocation ? actors : null,
                active == null ? null : active.contains("true"),
                span.firstDay(),
                span.lastDay());
    }

    /**
     * One Schedule.
     *
     * @param id of the session, or of ward or device and day
     */
    @Get("/{id}")
    HttpResponse<String> get(String county, String id) {
        return Answers.one(Schedules.of(county, acts.read(county, act -> Offers.get(act, FhirIds.read(id)))));
    }
}
