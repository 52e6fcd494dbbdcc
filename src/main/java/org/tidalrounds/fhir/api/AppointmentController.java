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
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.Callers;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.BookingSearch;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.fhir.resource.Appointments;
import org.tidalrounds.fhir.search.Cursor;
import org.tidalrounds.fhir.search.Query;
import org.tidalrounds.fhir.search.Span;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** Appointments of FHIR: bookings, to whom they concern (IHE ITI-118). */
@Controller("/fhir/{county}/Appointment")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(Fhir.JSON)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
final class AppointmentController {
    private static final Set<String> PARAMETERS = Set.of("patient", "patient:identifier", "date", "status");

    private final Acts acts;
    private final Bookings bookings;
    private final Answers answers;

    AppointmentController(Acts acts, Bookings bookings, Answers answers) {
        this.acts = acts;
        this.bookings = bookings;
        this.answers = answers;
    }

    /** Searches the caller's Appointments, or by staff a patient's, by date and status; the latest made first. */
    @Get
    HttpResponse<String> list(String county, HttpRequest<?> request, Caller caller) {
        Query query = Query.of(request.getParameters(), PARAMETERS);
        BookingSearch search = search(query, patient(county, query, caller));
        List<Booking> found = acts.read(county, act -> search.list(act, Cursor.number(query), query.count() + 1));
        return answers.page(
                request,
                county,
                found,
                query.count(),
                booking -> Appointments.of(county, BookingView.of(booking)),
                booking -> Long.toString(booking.id()));
    }

    private static BookingSearch search(Query query, String patient) {
        Span span = query.span("date");
        @Nullable List<String> statuses = query.tokens("status", "http://hl7.org/fhir/appointmentstatus");
        return new BookingSearch(
                patient,
                statuses == null
                        ? null
                        : statuses.stream()
                                .flatMap(status -> Appointments.states(status).stream())
                                .toList(),
                span.from(),
                span.end());
    }

    /** Whose Appointments: staff names one patient, residents see nobody else's. */
    private static String patient(String county, Query query, Caller caller) {
        @Nullable List<String> patients = query.references("patient", "Patient", Systems.of(county, Thing.RESIDENT));
        if (!Callers.isStaff(caller)) {
            String own = Callers.residentId(caller);
            return patients == null || patients.contains(own) ? own : "";
        }
        if (patients == null || patients.size() != 1) {
            throw Refusal.invalid("clinic.whose_hold");
        }
        return patients.get(0);
    }

    /**
     * One Appointment: the caller's, or by staff anybody's.
     *
     * @param id of the booking
     */
    @Get("/{id}")
    HttpResponse<String> get(String county, String id, Caller caller) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.missing("clinic.no_booking", id);
        }
        Booking booking = acts.read(county, act -> bookings.get(act, Long.parseLong(id), Callers.booker(caller)));
        return Answers.one(Appointments.of(county, BookingView.of(booking)));
    }
}
