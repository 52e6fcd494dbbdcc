package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.unit.Notice;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.affair.Appointment;
import org.tidalrounds.resident.visit.HeldUnit;

/** What is about to be booked, what is booked, and what was told of it. */
public final class BookingPages {
    private BookingPages() {}

    /** Day and time; of beds and examinations the day. */
    static String when(Guest guest, Booking booking) {
        return booking.kind() == OfferKind.SESSION ? guest.moment(booking.startsAt()) : guest.day(booking.date());
    }

    /**
     * Asks whether a slot that is held shall be booked.
     *
     * @param whereto where and when the resident would go
     */
    public static Page confirm(Guest guest, HeldUnit held, Whereto whereto) {
        boolean isMove = held.aim().instead().isPresent();
        String title = guest.say(isMove ? "resident.confirm.move" : "resident.confirm.title");
        return new Page(
                title,
                "/hold",
                Html.all(
                        guest.heading(title),
                        place(guest, whereto),
                        guest.paragraph(
                                "lead",
                                guest.say(
                                        "resident.confirm.until",
                                        guest.time(held.hold().until()))),
                        guest.form(
                                "/bookings",
                                SlotPages.aimFields(held.aim()),
                                Guest.hidden("slot", held.hold().unit().text()),
                                Guest.hidden("token", held.hold().token()),
                                guest.button(
                                        "main",
                                        guest.say(isMove ? "resident.confirm.do_move" : "resident.confirm.do"))),
                        guest.way(SlotPages.path(held.aim()), Html.of("b", guest.say("resident.confirm.other")))));
    }

    /** Where and when somebody goes. */
    public record Whereto(String when, String department, String facility, String doctor) {}

    static Html place(Guest guest, Whereto whereto) {
        return Html.of(
                "section",
                style("card"),
                Html.of("p", style("large"), whereto.when()),
                Html.of("p", whereto.department()),
                Html.of("p", whereto.facility()),
                whereto.doctor().isEmpty() ? Html.NONE : Html.of("p", guest.say("resident.doctor", whereto.doctor())));
    }

    static Html card(Guest guest, Appointment appointment) {
        Booking booking = appointment.booking();
        return place(
                guest,
                new Whereto(when(guest, booking), booking.department(), appointment.facility(), appointment.doctor()));
    }

    public static Page booking(Guest guest, Appointment appointment, boolean isNew, Optional<Message> refusal) {
        Booking booking = appointment.booking();
        String title = guest.say("resident.booking." + booking.state().code());
        return new Page(
                title,
                "/bookings/" + booking.id(),
                Html.all(
                        guest.back(
                                guest.known().isSignedIn()
                                        ? ""
                                        : "/referrals/" + booking.referralId().orElse(0L),
                                guest.say("resident.back")),
                        guest.heading(title),
                        isNew ? Html.of("p", style("done"), guest.say("resident.booking.done")) : Html.NONE,
                        guest.told(refusal),
                        booking.reason().isEmpty() ? Html.NONE : guest.paragraph("state", booking.reason()),
                        card(guest, appointment),
                        booking.followedBy()
                                .map(next -> guest.way(
                                        "/bookings/" + next, Html.of("b", guest.say("resident.booking.next")))),
                        appointment.isAhead() ? bring(guest, booking) : Html.NONE,
                        changes(guest, appointment)));
    }

    private static Html bring(Guest guest, Booking booking) {
        return Html.all(
                Html.of("h2", guest.say("resident.booking.bring")),
                Html.of(
                        "ul",
                        style("bring"),
                        Html.of("li", guest.say("resident.booking.bring_card")),
                        booking.referralId().isPresent()
                                ? Html.of("li", guest.say("resident.booking.bring_slip"))
                                : Html.NONE,
                        Html.of("li", guest.say("resident.booking.bring_findings"))));
    }

    private static Html changes(Guest guest, Appointment appointment) {
        if (!appointment.isAhead()) {
            return Html.NONE;
        }
        String path = "/bookings/" + appointment.booking().id();
        Html calendar = guest.way(path + "/calendar.ics", Html.of("b", guest.say("resident.booking.calendar")));
        if (!appointment.isChangeable()) {
            return Html.all(calendar, guest.paragraph("soft", guest.say("resident.booking.too_late")));
        }
        return Html.all(
                calendar,
                guest.way(path + "/other-slots", Html.of("b", guest.say("resident.booking.move"))),
                guest.way(path + "/cancellation", Html.of("b", guest.say("resident.booking.cancel"))),
                guest.paragraph("soft", guest.say("resident.booking.until", guest.moment(appointment.cancelUntil()))));
    }

    /** Asks once more. */
    public static Page cancel(Guest guest, Appointment appointment) {
        String title = guest.say("resident.cancel.title");
        String path = "/bookings/" + appointment.booking().id();
        return new Page(
                title,
                path + "/cancellation",
                Html.all(
                        guest.heading(title),
                        card(guest, appointment),
                        guest.form(path + "/cancellation", guest.button("danger", guest.say("resident.cancel.do"))),
                        guest.way(path, Html.of("b", guest.say("resident.cancel.keep")))));
    }

    public static Page list(Guest guest, List<Appointment> appointments) {
        String title = guest.say("resident.home.bookings");
        Html list = appointments.isEmpty()
                ? guest.paragraph("lead", guest.say("resident.bookings.none"))
                : Html.all(appointments.stream().map(one -> line(guest, one)).toList());
        return new Page(title, "/bookings", Html.all(guest.home(), guest.heading(title), list));
    }

    private static Html line(Guest guest, Appointment appointment) {
        Booking booking = appointment.booking();
        return guest.way(
                "/bookings/" + booking.id(),
                Html.of(
                        "span",
                        style("mark"),
                        guest.say("resident.booking." + booking.state().code())),
                Html.of("b", when(guest, booking)),
                Html.of("span", booking.department() + " · " + appointment.facility()));
    }

    public static Page notices(Guest guest, List<Notice> notices) {
        String title = guest.say("resident.home.notices");
        Html list = notices.isEmpty()
                ? guest.paragraph("lead", guest.say("resident.notices.none"))
                : Html.of(
                        "ol",
                        style("plain"),
                        notices.stream().map(notice -> notice(guest, notice)).toList());
        return new Page(title, "/notices", Html.all(guest.home(), guest.heading(title), list));
    }

    private static Html notice(Guest guest, Notice notice) {
        return Html.of(
                "li",
                style("card"),
                Html.of("span", style("soft"), guest.moment(notice.at())),
                Html.of("span", guest.say(notice.message())),
                notice.bookingId()
                        .map(id -> Html.of(
                                "a",
                                attribute("href", guest.link("/bookings/" + id)),
                                guest.say("resident.notices.open"))));
    }
}
