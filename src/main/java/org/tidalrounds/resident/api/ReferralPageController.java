package org.tidalrounds.resident.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.language.Message;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.resident.affair.Appointment;
import org.tidalrounds.resident.affair.OwnBookings;
import org.tidalrounds.resident.affair.OwnReferrals;
import org.tidalrounds.resident.affair.Whereabouts;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.page.ReferralPage;
import org.tidalrounds.resident.visit.Visit;

/** A resident's referral, and the wait-list with it. */
@Hidden
@Controller("/resident/{county}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReferralPageController {
    private final Desk desk;
    private final OwnReferrals referrals;
    private final OwnBookings bookings;
    private final Whereabouts whereabouts;
    private final SlotContent slots;
    private final Clock clock;

    ReferralPageController(
            Desk desk,
            OwnReferrals referrals,
            OwnBookings bookings,
            Whereabouts whereabouts,
            SlotContent slots,
            Clock clock) {
        this.desk = desk;
        this.referrals = referrals;
        this.bookings = bookings;
        this.whereabouts = whereabouts;
        this.slots = slots;
        this.clock = clock;
    }

    @Get("/referrals/{referral}")
    HttpResponse<?> referral(HttpRequest<?> request, String county, long referral) {
        return desk.show(request, county, guest -> page(guest, referral, Optional.empty()));
    }

    private Page page(Guest guest, long id, Optional<Message> refusal) {
        Visit visit = guest.known();
        Referral referral = referrals.get(visit, id);
        Optional<Appointment> appointment = referral.bookingId().map(booking -> bookings.get(visit, booking));
        Optional<WaitEntry> wait = referrals.findWait(visit, id);
        boolean isValid = !CountyDay.today(clock).isAfter(referral.validUntil());
        return ReferralPage.of(
                guest,
                new ReferralPage.Content(
                        referral,
                        whereabouts.doctor(visit.countyId(), referral.fromDoctorId()),
                        referral.isUp() && referral.state().isOpen() && isValid,
                        appointment,
                        wait,
                        wait.flatMap(WaitEntry::offered).map(unit -> slots.whereto(guest, unit, referral.department())),
                        referral.isUp() ? List.of() : referrals.listFollowUps(visit, id)),
                refusal);
    }

    @Post("/referrals/{referral}/waiting")
    HttpResponse<?> join(HttpRequest<?> request, String county, long referral, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    referrals.waitFor(sent.visit(), referral, sent.form().key("wait"));
                    return Desk.to(sent.guest().link("/referrals/" + referral));
                },
                (sent, reason) -> page(sent.guest(), referral, Optional.of(reason)));
    }

    @Post("/waiting/{entry}/acceptance")
    HttpResponse<?> accept(HttpRequest<?> request, String county, long entry, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> Desk.to(sent.guest()
                        .link("/bookings/"
                                + referrals.accept(
                                        sent.visit(), entry, sent.form().key("accept")) + "?done=")),
                (sent, reason) -> page(sent.guest(), referralOf(sent), Optional.of(reason)));
    }

    @Post("/waiting/{entry}/leaving")
    HttpResponse<?> leave(HttpRequest<?> request, String county, long entry, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    referrals.leave(sent.visit(), entry);
                    return Desk.to(sent.guest().link("/referrals/" + referralOf(sent)));
                },
                (sent, reason) -> page(sent.guest(), referralOf(sent), Optional.of(reason)));
    }

    private static long referralOf(Desk.Sent sent) {
        return sent.form().id("referral").orElse(0L);
    }
}
