package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;
import org.tidalrounds.referral.FollowUp;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.resident.affair.Appointment;

/** A referral in plain words, and the next step. */
public final class ReferralPage {
    private ReferralPage() {}

    /**
     * What the page says.
     *
     * @param doctor name of the one who wrote it
     * @param isBookable whether a slot can be taken with it today
     * @param offered where and when the slot is that the wait-list keeps
     */
    public record Content(
            Referral referral,
            String doctor,
            boolean isBookable,
            Optional<Appointment> appointment,
            Optional<WaitEntry> waits,
            Optional<BookingPages.Whereto> offered,
            List<FollowUp> followUps) {
        public Content {
            followUps = List.copyOf(followUps);
        }
    }

    static String title(Guest guest, Referral referral) {
        return referral.isUp()
                ? guest.say("resident.referral.up", referral.department())
                : guest.say("resident.referral.down", referral.department());
    }

    /** Where it stands. */
    static String state(Guest guest, Referral referral) {
        return referral.isUp()
                ? guest.say("resident.state." + referral.state().code())
                : guest.say("resident.down_state." + referral.state().code());
    }

    public static Page of(Guest guest, Content content, Optional<Message> refusal) {
        Referral referral = content.referral();
        String title = title(guest, referral);
        return new Page(
                title,
                "/referrals/" + referral.id(),
                Html.all(
                        guest.known().isSignedIn() ? guest.home() : Html.NONE,
                        guest.heading(title),
                        guest.told(refusal),
                        Html.of("p", style("state"), state(guest, referral)),
                        content.appointment()
                                .map(appointment -> BookingPages.card(guest, appointment))
                                .orElse(Html.NONE),
                        content.appointment().map(appointment -> openBooking(guest, appointment)),
                        content.isBookable() && content.offered().isEmpty() ? choose(guest, content) : Html.NONE,
                        waiting(guest, content),
                        recovery(guest, content),
                        details(guest, content)));
    }

    private static Html openBooking(Guest guest, Appointment appointment) {
        return guest.way(
                "/bookings/" + appointment.booking().id(), Html.of("b", guest.say("resident.referral.open_booking")));
    }

    /** Not while a slot is kept: a referral holds one at a time. */
    private static Html choose(Guest guest, Content content) {
        Referral referral = content.referral();
        return Html.all(
                guest.paragraph("soft", guest.say("resident.referral.until", guest.day(referral.validUntil()))),
                Html.of(
                        "a",
                        style("main"),
                        Html.attribute("href", guest.link("/slots?referral=" + referral.id())),
                        guest.say("resident.referral.choose")));
    }

    private static Html waiting(Guest guest, Content content) {
        if (content.waits().isEmpty()) {
            return content.isBookable()
                    ? guest.form(
                            "/referrals/" + content.referral().id() + "/waiting",
                            guest.paragraph("soft", guest.say("resident.wait.why")),
                            guest.button("other", guest.say("resident.wait.join")))
                    : Html.NONE;
        }
        WaitEntry entry = content.waits().get();
        Html leave = guest.form(
                "/waiting/" + entry.id() + "/leaving",
                Guest.hidden("referral", Long.toString(entry.referralId())),
                guest.button(
                        "other",
                        guest.say(content.offered().isPresent() ? "resident.wait.decline" : "resident.wait.leave")));
        return content.offered()
                .map(whereto -> offer(guest, entry, whereto, leave))
                .orElseGet(() -> Html.of(
                        "section", style("card"), guest.paragraph("lead", guest.say("resident.wait.waits")), leave));
    }

    private static Html offer(Guest guest, WaitEntry entry, BookingPages.Whereto whereto, Html leave) {
        return Html.all(
                Html.of("h2", guest.say("resident.wait.offered")),
                BookingPages.place(guest, whereto),
                entry.offeredUntil()
                        .map(until -> guest.paragraph("lead", guest.say("resident.wait.until", guest.moment(until)))),
                guest.form(
                        "/waiting/" + entry.id() + "/acceptance",
                        Guest.hidden("referral", Long.toString(entry.referralId())),
                        guest.button("main", guest.say("resident.wait.take"))),
                leave);
    }

    private static Html recovery(Guest guest, Content content) {
        if (content.referral().isUp()) {
            return Html.NONE;
        }
        return Html.all(
                Html.of("h2", guest.say("resident.referral.plan")),
                Html.of("p", style("words"), content.referral().plan()),
                Html.of("h2", guest.say("resident.referral.tasks")),
                Html.of(
                        "ol",
                        style("plain"),
                        content.followUps().stream()
                                .map(task -> Html.of(
                                        "li",
                                        style("card"),
                                        Html.of("b", guest.day(task.dueOn())),
                                        Html.of("span", task.task()),
                                        Html.of("span", style("soft"), guest.say("resident.task." + task.state()))))
                                .toList()));
    }

    private static Html details(Guest guest, Content content) {
        return Html.all(
                Html.of("h2", guest.say("resident.referral.about")),
                guest.paragraph("soft", guest.say("resident.referral.from", content.doctor())),
                content.referral().complaint().isEmpty()
                        ? Html.NONE
                        : Html.of("p", style("words"), content.referral().complaint()));
    }
}
