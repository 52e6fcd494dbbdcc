package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.html.Html;
import org.tidalrounds.resident.affair.FamilyTeam;
import org.tidalrounds.resident.affair.Tour;

/** Who a resident's family doctors are, and when they come. */
public final class TeamPages {
    private TeamPages() {}

    public static Page team(Guest guest, Optional<FamilyTeam> team) {
        String title = guest.say("resident.home.team");
        Html body = team.map(known -> card(guest, known))
                .orElseGet(() -> guest.paragraph("lead", guest.say("resident.team.none_why")));
        return new Page(title, "/team", Html.all(guest.home(), guest.heading(title), body));
    }

    private static Html card(Guest guest, FamilyTeam team) {
        return Html.all(
                Html.of(
                        "section",
                        style("card"),
                        Html.of("p", style("large"), team.leader().name()),
                        Html.of("p", team.name() + " · " + team.facility().name()),
                        call(guest, team.leader()),
                        Html.of("p", style("soft"), guest.say("resident.team.until", guest.day(team.endsOn())))),
                team.others().isEmpty()
                        ? Html.NONE
                        : Html.all(
                                Html.of("h2", guest.say("resident.team.others")),
                                Html.of(
                                        "ul",
                                        style("plain"),
                                        team.others().stream()
                                                .map(doctor ->
                                                        Html.of("li", doctor.name() + " · " + doctor.specialty()))
                                                .toList())));
    }

    private static Html call(Guest guest, Doctor doctor) {
        return doctor.phone().isEmpty()
                ? Html.of("p", style("soft"), guest.say("resident.team.no_phone"))
                : Html.of(
                        "a",
                        style("main"),
                        attribute("href", "tel:" + doctor.phone()),
                        guest.say("resident.team.call", doctor.phone()));
    }

    /**
     * When doctors come.
     *
     * @param village where the resident lives; empty if nobody knows
     * @param clinic where they come to
     */
    public static Page tours(Guest guest, Optional<Village> village, Optional<Village> clinic, List<Tour> tours) {
        String title = guest.say(
                "resident.tours.title", village.map(Village::shortName).orElse(""));
        return new Page(
                title,
                "/tours",
                Html.all(guest.home(), guest.heading(title), elsewhere(guest, village, clinic), list(guest, tours)));
    }

    /**
     * The same for anybody, as the notice on the village's board leads to it: without names, and with the way in.
     *
     * @param tours without names
     */
    public static Page villageTours(Guest guest, Village village, Village clinic, List<Tour> tours) {
        String title = guest.say("resident.tours.title", village.shortName());
        return new Page(
                title,
                "/villages/" + village.code(),
                Html.all(
                        guest.heading(title),
                        elsewhere(guest, Optional.of(village), Optional.of(clinic)),
                        list(guest, tours),
                        guest.way(
                                "",
                                Html.of("b", guest.say("resident.tours.more")),
                                Html.of("span", guest.say("resident.door.phone_why")))));
    }

    private static Html elsewhere(Guest guest, Optional<Village> village, Optional<Village> clinic) {
        return clinic.isPresent() && !clinic.equals(village)
                ? guest.paragraph(
                        "lead",
                        guest.say(
                                "resident.tours.elsewhere", clinic.orElseThrow().shortName()))
                : Html.NONE;
    }

    private static Html list(Guest guest, List<Tour> tours) {
        return tours.isEmpty()
                ? guest.paragraph("lead", guest.say("resident.tours.none"))
                : Html.of(
                        "ol",
                        style("plain"),
                        tours.stream().map(tour -> tour(guest, tour)).toList());
    }

    private static Html tour(Guest guest, Tour tour) {
        return Html.of(
                "li",
                style("card"),
                Html.of("b", guest.day(tour.date())),
                Html.of("span", style("large"), tour.from() + " – " + tour.to()),
                tour.doctor().isEmpty() ? Html.NONE : Html.of("span", guest.say("resident.doctor", tour.doctor())));
    }
}
