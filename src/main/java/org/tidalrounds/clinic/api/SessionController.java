package org.tidalrounds.clinic.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.session.OfferRow;
import org.tidalrounds.clinic.session.Offers;
import org.tidalrounds.clinic.session.Rescheduling;
import org.tidalrounds.clinic.session.Sessions;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.ETags;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.api.ShortText;

/** Sessions, wards and devices by day; stopped, moved and handed over by coordinators, with their bookings. */
@Controller("/api/counties/{county}/clinic-sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class SessionController {
    private static final int MOST_LETTERS = 200;

    private final Acts acts;
    private final Sessions sessions;
    private final Rescheduling rescheduling;

    SessionController(Acts acts, Sessions sessions, Rescheduling rescheduling) {
        this.acts = acts;
        this.sessions = sessions;
        this.rescheduling = rescheduling;
    }

    /**
     * Why a session does not take place.
     *
     * @param reason as residents are told; at most 200 characters
     */
    @Serdeable
    record Stop(String reason) {}

    /**
     * When a session takes place instead.
     *
     * @param date a working day to come
     * @param halfDay am or pm
     */
    @Serdeable
    record Move(LocalDate date, String halfDay) {}

    /**
     * Who holds a session instead.
     *
     * @param doctorId of the county
     */
    @Serdeable
    record HandOver(String doctorId) {}

    /** Changes a session within an act. */
    private interface Change {
        void on(Act act) throws SQLException;
    }

    /**
     * What is offered on a day.
     *
     * @param date the day
     */
    @Get
    List<SessionView> list(String county, @QueryValue LocalDate date) {
        return acts.read(county, act -> Offers.list(act, GivenDays.of(date))).stream()
                .map(SessionView::of)
                .toList();
    }

    /** One of them. */
    @Get("/{session}")
    HttpResponse<SessionView> get(String county, String session) {
        return tagged(acts.read(county, act -> Offers.get(act, session)));
    }

    /** Stops it: bookings move to another slot of that day, or residents are asked to choose. */
    @Post("/{session}/stop")
    HttpResponse<SessionView> stop(
            String county,
            String session,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Stop body,
            Caller caller) {
        String reason = ShortText.of("reason", body.reason(), MOST_LETTERS);
        return change(caller, session, ifMatch, act -> sessions.stop(act, session, reason));
    }

    /** Moves it to another day or half-day. */
    @Post("/{session}/move")
    HttpResponse<SessionView> move(
            String county,
            String session,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Move body,
            Caller caller) {
        if (!body.halfDay().matches("am|pm")) {
            throw Refusal.invalid("clinic.no_half_day", body.halfDay());
        }
        HalfDay halfDay = body.halfDay().equals("am") ? HalfDay.AM : HalfDay.PM;
        return change(
                caller, session, ifMatch, act -> rescheduling.move(act, session, GivenDays.of(body.date()), halfDay));
    }

    /** Hands it over to another doctor. */
    @Post("/{session}/handover")
    HttpResponse<SessionView> handOver(
            String county,
            String session,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body HandOver body,
            Caller caller) {
        return change(caller, session, ifMatch, act -> sessions.handOver(act, session, body.doctorId()));
    }

    private HttpResponse<SessionView> change(Caller caller, String session, @Nullable String ifMatch, Change change) {
        return tagged(acts.write(caller.countyId(), caller.accountId(), act -> {
            ETags.require(ifMatch, Offers.lock(act, session).revision());
            change.on(act);
            return Offers.get(act, session);
        }));
    }

    private static HttpResponse<SessionView> tagged(OfferRow row) {
        return HttpResponse.ok(SessionView.of(row)).header(HttpHeaders.ETAG, ETags.of(row.revision()));
    }
}
