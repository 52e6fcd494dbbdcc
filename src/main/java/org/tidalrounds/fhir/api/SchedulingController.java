package org.tidalrounds.fhir.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.fhir.operation.Finding;
import org.tidalrounds.fhir.operation.Scheduling;
import org.tidalrounds.fhir.resource.Appointments;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.language.Language;

/** The operations of IHE ITI Scheduling: Parameters in, a Bundle of an Appointment and an OperationOutcome out. */
@Controller("/fhir/{county}/Appointment")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(Fhir.JSON)
@Produces(Fhir.JSON)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
final class SchedulingController {
    private final Acts acts;
    private final Scheduling scheduling;
    private final Answers answers;

    SchedulingController(Acts acts, Scheduling scheduling, Answers answers) {
        this.acts = acts;
        this.scheduling = scheduling;
        this.answers = answers;
    }

    /** Finds free slots from start to end as proposed Appointments (IHE ITI-115), at most 200. */
    @Post("/$find")
    @Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    HttpResponse<String> find(String county, @Body byte[] body, HttpRequest<?> request) {
        Finding finding = Finding.read(Fhir.read(body, Parameters.class));
        List<UnitRow> found = acts.read(county, finding::list);
        return answers.list(request, county, found, unit -> Appointments.proposed(county, unit));
    }

    /** Holds a slot for some minutes, with a ServiceRequest or without (IHE ITI-116). */
    @Post("/$hold")
    HttpResponse<String> hold(
            String county,
            @Header("Idempotency-Key") @Nullable String key,
            @Body byte[] body,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        return answers.done(request, county, scheduling.hold(caller, key, Fhir.read(body, Parameters.class)), language);
    }

    /** Books what is held or free, moves a booking or cancels it, as the Appointment says (IHE ITI-117). */
    @Post("/$book")
    HttpResponse<String> book(
            String county,
            @Header("Idempotency-Key") @Nullable String key,
            @Body byte[] body,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        return answers.done(request, county, scheduling.book(caller, key, Fhir.read(body, Parameters.class)), language);
    }
}
