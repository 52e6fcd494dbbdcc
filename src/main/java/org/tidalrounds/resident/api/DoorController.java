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
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.access.session.PageSessions;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Message;
import org.tidalrounds.referral.ReferralAccess;
import org.tidalrounds.resident.page.DoorPages;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.visit.Form;
import org.tidalrounds.resident.visit.PageCookies;
import org.tidalrounds.resident.visit.Visits;

/** Coming in: by telephone number, or with the slip of a referral. */
@Hidden
@Controller("/resident/{county}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DoorController {
    private final Desk desk;
    private final PageSessions sessions;
    private final Visits visits;
    private final PageCookies cookies;
    private final ReferralAccess access;

    DoorController(Desk desk, PageSessions sessions, Visits visits, PageCookies cookies, ReferralAccess access) {
        this.desk = desk;
        this.sessions = sessions;
        this.visits = visits;
        this.cookies = cookies;
        this.access = access;
    }

    @Get("/sign-in")
    HttpResponse<?> signIn(HttpRequest<?> request, String county, @QueryValue Optional<String> way) {
        return desk.open(
                request, county, guest -> phonePage(guest, "", way.orElse("").equals("password"), Optional.empty()));
    }

    private Page phonePage(Guest guest, String phone, boolean byPassword, Optional<Message> refusal) {
        boolean sendsCodes = sessions.sendsCodes(guest.countyId());
        return sendsCodes && !byPassword
                ? DoorPages.phone(guest, phone, refusal)
                : DoorPages.password(guest, phone, sendsCodes, refusal);
    }

    /** The page is the answer itself: the number must not stand in an address. */
    @Post("/codes")
    HttpResponse<?> sendCode(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        String phone = new Form(body).text("phone");
        return desk.takeOfAnybody(
                request,
                county,
                body,
                sent -> {
                    sessions.sendCode(request, county, phone);
                    return desk.open(request, county, guest -> DoorPages.code(guest, phone, Optional.empty()));
                },
                (sent, reason) -> DoorPages.phone(sent.guest(), phone, Optional.of(reason)));
    }

    @Post("/session")
    HttpResponse<?> begin(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        Form form = new Form(body);
        String phone = form.text("phone");
        String password = body.getOrDefault("password", "");
        return desk.takeOfAnybody(
                request,
                county,
                body,
                sent -> enter(
                        sent,
                        visits.begin(
                                password.isEmpty()
                                        ? sessions.byCode(request, county, phone, form.text("code"))
                                        : sessions.byPassword(request, county, phone, password)),
                        ""),
                (sent, reason) -> password.isEmpty()
                        ? DoorPages.code(sent.guest(), phone, Optional.of(reason))
                        : phonePage(sent.guest(), phone, true, Optional.of(reason)));
    }

    @Get("/slip")
    HttpResponse<?> slip(HttpRequest<?> request, String county) {
        return desk.open(request, county, guest -> DoorPages.slip(guest, "", "", Optional.empty()));
    }

    @Post("/slip")
    HttpResponse<?> openSlip(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        Form form = new Form(body);
        return desk.takeOfAnybody(
                request,
                county,
                body,
                sent -> {
                    long referral = access.open(county, form.text("reference"), form.text("code"));
                    return enter(sent, visits.begin(county, referral), "/referrals/" + referral);
                },
                (sent, reason) ->
                        DoorPages.slip(sent.guest(), form.text("reference"), form.text("code"), Optional.of(reason)));
    }

    /** A new token for who came in: one that was there before might be known to somebody. */
    private HttpResponse<?> enter(Desk.Sent sent, CountyToken token, String path) {
        if (visits.find(token).isEmpty()) {
            visits.end(token);
            throw Refusal.forbidden("resident.not_a_resident");
        }
        MutableHttpResponse<?> response = Desk.to(sent.guest().link(path));
        cookies.putVisit(sent.request(), response, token);
        return response;
    }

    @Post("/sign-out")
    HttpResponse<?> signOut(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    PageCookies.findVisit(request).ifPresent(visits::end);
                    MutableHttpResponse<?> response = Desk.to(sent.guest().link(""));
                    cookies.removeVisit(request, response);
                    return response;
                },
                (sent, reason) -> DoorPages.door(sent.guest()));
    }
}
