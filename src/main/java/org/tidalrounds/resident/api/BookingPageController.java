package org.tidalrounds.resident.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.resident.affair.Notices;
import org.tidalrounds.resident.affair.OwnBookings;
import org.tidalrounds.resident.page.BookingPages;
import org.tidalrounds.resident.page.CalendarFile;
import org.tidalrounds.resident.page.SlotPages;
import org.tidalrounds.resident.visit.Aim;

/** What a resident booked: read, moved, cancelled, put into the phone's calendar. */
@Hidden
@Controller("/resident/{county}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BookingPageController {
    private static final MediaType CALENDAR = MediaType.of("text/calendar;charset=utf-8");

    private final Desk desk;
    private final OwnBookings bookings;
    private final Notices notices;

    BookingPageController(Desk desk, OwnBookings bookings, Notices notices) {
        this.desk = desk;
        this.bookings = bookings;
        this.notices = notices;
    }

    @Get("/bookings")
    HttpResponse<?> list(HttpRequest<?> request, String county) {
        return desk.show(request, county, guest -> BookingPages.list(guest, bookings.list(guest.known())));
    }

    @Get("/notices")
    HttpResponse<?> notices(HttpRequest<?> request, String county) {
        return desk.show(request, county, guest -> BookingPages.notices(guest, notices.list(guest.known())));
    }

    @Get("/bookings/{booking}")
    HttpResponse<?> booking(HttpRequest<?> request, String county, long booking, @QueryValue Optional<String> done) {
        return desk.show(
                request,
                county,
                guest -> BookingPages.booking(
                        guest, bookings.get(guest.known(), booking), done.isPresent(), Optional.empty()));
    }

    /** To the slots that can take the booking's place. */
    @Get("/bookings/{booking}/other-slots")
    HttpResponse<?> move(HttpRequest<?> request, String county, long booking) {
        return desk.answer(request, county, guest -> {
            Booking old = bookings.get(guest.known(), booking).booking();
            Aim aim = new Aim(old.department(), old.referralId(), Optional.of(booking));
            return Desk.to(guest.link(SlotPages.path(aim)));
        });
    }

    @Get("/bookings/{booking}/cancellation")
    HttpResponse<?> askToCancel(HttpRequest<?> request, String county, long booking) {
        return desk.show(request, county, guest -> BookingPages.cancel(guest, bookings.get(guest.known(), booking)));
    }

    @Post("/bookings/{booking}/cancellation")
    HttpResponse<?> cancel(HttpRequest<?> request, String county, long booking, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    bookings.cancel(sent.visit(), booking, sent.form().key("cancel"));
                    return Desk.to(sent.guest().link("/bookings/" + booking));
                },
                (sent, reason) -> BookingPages.booking(
                        sent.guest(), bookings.get(sent.visit(), booking), false, Optional.of(reason)));
    }

    @Get("/bookings/{booking}/calendar.ics")
    HttpResponse<?> calendar(HttpRequest<?> request, String county, long booking) {
        return desk.answer(
                request,
                county,
                guest -> HttpResponse.ok(CalendarFile.of(guest, bookings.get(guest.known(), booking)))
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"booking-" + booking + ".ics\""));
    }
}
