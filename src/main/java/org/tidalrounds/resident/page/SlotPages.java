package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.Department;
import org.tidalrounds.clinic.booking.FreeUnit;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.visit.Aim;

/** Slots to choose from: those kept for the resident first. */
public final class SlotPages {
    private SlotPages() {}

    /**
     * What the page says.
     *
     * @param doctors names by id
     * @param earlier first day of the days before these; empty at the first
     * @param later first day of the days after these; empty at the last
     */
    public record Content(
            Aim aim,
            List<FreeUnit> free,
            Map<String, String> doctors,
            LocalDate from,
            Optional<LocalDate> earlier,
            Optional<LocalDate> later) {
        public Content {
            free = List.copyOf(free);
            doctors = Map.copyOf(doctors);
        }
    }

    public static Page departments(Guest guest, List<Department> departments, Optional<Message> refusal) {
        String title = guest.say("resident.departments.title");
        Html list = Html.all(departments.stream()
                .map(department ->
                        guest.way("/slots?department=" + encoded(department.name()), Html.of("b", department.name())))
                .toList());
        return new Page(title, "/departments", Html.all(guest.home(), guest.heading(title), guest.told(refusal), list));
    }

    /** Where the slots of an aim are chosen from. */
    public static String path(Aim aim) {
        String of =
                aim.referralId().map(id -> "referral=" + id).orElseGet(() -> "department=" + encoded(aim.department()));
        return "/slots?" + of + aim.instead().map(id -> "&instead=" + id).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static Page slots(Guest guest, Content content, Optional<Message> refusal) {
        Aim aim = content.aim();
        String title =
                guest.say(aim.instead().isPresent() ? "resident.slots.move" : "resident.slots.title", aim.department());
        Map<Boolean, List<FreeUnit>> byPool =
                content.free().stream().collect(Collectors.partitioningBy(FreeUnit::isReserve));
        return new Page(
                title,
                path(aim) + "&from=" + content.from(),
                Html.all(
                        backTo(guest, aim),
                        guest.heading(title),
                        guest.told(refusal),
                        content.free().isEmpty() ? none(guest, aim) : Html.NONE,
                        pool(guest, content, "resident.slots.kept", "slots kept", byPool.getOrDefault(true, List.of())),
                        pool(guest, content, "resident.slots.open", "slots", byPool.getOrDefault(false, List.of())),
                        turn(guest, aim, content.later(), "resident.slots.later"),
                        turn(guest, aim, content.earlier(), "resident.slots.earlier")));
    }

    private static Html backTo(Guest guest, Aim aim) {
        if (aim.instead().isPresent()) {
            return guest.back("/bookings/" + aim.instead().get(), guest.say("resident.slots.keep"));
        }
        return aim.referralId()
                .map(id -> guest.back("/referrals/" + id, guest.say("resident.slots.referral")))
                .orElseGet(() -> guest.back("/departments", guest.say("resident.slots.departments")));
    }

    private static Html none(Guest guest, Aim aim) {
        return guest.paragraph(
                "lead",
                guest.say(aim.referralId().isPresent() ? "resident.slots.none_referred" : "resident.slots.none_open"));
    }

    private static Html turn(Guest guest, Aim aim, Optional<LocalDate> from, String key) {
        return from.map(day -> guest.way(path(aim) + "&from=" + day, Html.of("b", guest.say(key))))
                .orElse(Html.NONE);
    }

    private static Html pool(Guest guest, Content content, String title, String styles, List<FreeUnit> free) {
        if (free.isEmpty()) {
            return Html.NONE;
        }
        Map<LocalDate, Map<String, List<FreeUnit>>> byDay = free.stream()
                .collect(Collectors.groupingBy(
                        FreeUnit::date,
                        TreeMap::new,
                        Collectors.groupingBy(FreeUnit::doctorId, TreeMap::new, Collectors.toList())));
        return Html.of(
                "section",
                style(styles),
                Html.of("h2", guest.say(title)),
                guest.form(
                        "/holds",
                        aimFields(content.aim()),
                        byDay.entrySet().stream()
                                .map(day -> day(guest, content, day.getKey(), day.getValue()))
                                .toList()));
    }

    private static Html day(Guest guest, Content content, LocalDate date, Map<String, List<FreeUnit>> byDoctor) {
        return Html.all(
                Html.of("h3", guest.day(date)),
                byDoctor.entrySet().stream()
                        .map(doctor -> Html.all(
                                Html.of("p", style("soft"), content.doctors().getOrDefault(doctor.getKey(), "")),
                                Html.of(
                                        "div",
                                        style("times"),
                                        doctor.getValue().stream()
                                                .map(unit -> slot(guest, unit))
                                                .toList())))
                        .toList());
    }

    /** Beds and examinations have no hour; their place in the day tells them apart. */
    private static Html slot(Guest guest, FreeUnit unit) {
        String text = unit.kind() == OfferKind.SESSION
                ? guest.time(unit.startsAt())
                : guest.say("resident.slots.place", unit.unit().number());
        return Html.of(
                "button",
                attribute("type", "submit"),
                attribute("name", "slot"),
                attribute("value", unit.unit().text()),
                text);
    }

    static Html aimFields(Aim aim) {
        return Html.all(
                Guest.hidden("department", aim.department()),
                aim.referralId().map(id -> Guest.hidden("referral", id.toString())),
                aim.instead().map(id -> Guest.hidden("instead", id.toString())));
    }
}
