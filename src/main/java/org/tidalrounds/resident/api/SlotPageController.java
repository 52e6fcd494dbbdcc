package org.tidalrounds.resident.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.resident.affair.OwnBookings;
import org.tidalrounds.resident.affair.OwnReferrals;
import org.tidalrounds.resident.affair.SlotChoice;
import org.tidalrounds.resident.page.SlotPages;
import org.tidalrounds.resident.visit.Aim;
import org.tidalrounds.resident.visit.Form;
import org.tidalrounds.resident.visit.HeldUnit;
import org.tidalrounds.resident.visit.PageCookies;

/** From a department or referral to a booking: choose, hold, book. */
@Hidden
@Controller("/resident/{county}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SlotPageController {
    private final Desk desk;
    private final SlotChoice choice;
    private final SlotContent content;
    private final OwnReferrals referrals;
    private final OwnBookings bookings;
    private final PageCookies cookies;

    SlotPageController(
            Desk desk,
            SlotChoice choice,
            SlotContent content,
            OwnReferrals referrals,
            OwnBookings bookings,
            PageCookies cookies) {
        this.desk = desk;
        this.choice = choice;
        this.content = content;
        this.referrals = referrals;
        this.bookings = bookings;
        this.cookies = cookies;
    }

    @Get("/departments")
    HttpResponse<?> departments(HttpRequest<?> request, String county) {
        return desk.show(
                request, county, guest -> SlotPages.departments(guest, choice.departments(county), Optional.empty()));
    }

    @Get("/slots")
    HttpResponse<?> slots(
            HttpRequest<?> request,
            String county,
            @QueryValue Optional<String> department,
            @QueryValue Optional<Long> referral,
            @QueryValue Optional<Long> instead,
            @QueryValue Optional<LocalDate> from) {
        return desk.show(request, county, guest -> {
            String of = referral.map(id -> referrals.get(guest.known(), id).department())
                    .orElse(department.orElse(""));
            return content.page(guest, new Aim(of, referral, instead), from, Optional.empty());
        });
    }

    /** Holds the slot whose button was pressed. */
    @Post("/holds")
    HttpResponse<?> hold(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    String slot = sent.form().text("slot");
                    Optional<Long> booked = bookings.findOn(sent.visit(), slot);
                    if (booked.isPresent()) {
                        return Desk.to(sent.guest().link("/bookings/" + booked.get()));
                    }
                    HeldUnit held = choice.hold(
                            sent.visit(),
                            aim(sent.form()),
                            slot,
                            PageCookies.findHeld(request),
                            sent.form().key(slot));
                    MutableHttpResponse<?> response = Desk.to(sent.guest().link("/hold"));
                    cookies.putHeld(request, response, held);
                    return response;
                },
                (sent, reason) -> content.page(sent.guest(), aim(sent.form()), Optional.empty(), Optional.of(reason)));
    }

    private static Aim aim(Form form) {
        return new Aim(form.text("department"), form.id("referral"), form.id("instead"));
    }

    @Get("/hold")
    HttpResponse<?> held(HttpRequest<?> request, String county) {
        return desk.show(
                request,
                county,
                guest -> content.confirm(
                        guest,
                        PageCookies.findHeld(request)
                                .orElseThrow(() -> Refusal.conflict("resident.refused.hold_over"))));
    }

    /** Books what is held, once, however often the form is sent. */
    @Post("/bookings")
    HttpResponse<?> book(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    Hold hold = new Hold(
                            UnitKey.of(sent.form().text("slot")), sent.form().text("token"), Instant.EPOCH);
                    long booking = choice.book(
                            sent.visit(),
                            new HeldUnit(hold, aim(sent.form())),
                            sent.form().text(Form.KEY));
                    MutableHttpResponse<?> response = Desk.to(sent.guest().link("/bookings/" + booking + "?done="));
                    cookies.removeHeld(request, response);
                    return response;
                },
                (sent, reason) -> content.page(sent.guest(), aim(sent.form()), Optional.empty(), Optional.of(reason)));
    }
}
