package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.html.Html;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.resident.affair.Appointment;
import org.tidalrounds.resident.affair.FamilyTeam;
import org.tidalrounds.resident.affair.Tour;

/** Where a resident who is signed in begins: what is next, then where to go. */
public final class HomePage {
    private HomePage() {}

    /**
     * What the page says.
     *
     * @param ahead appointments to come, the next first
     * @param running referrals that are not over
     * @param tour the next one to the village
     */
    public record Content(
            String name,
            List<Appointment> ahead,
            List<Referral> running,
            Optional<FamilyTeam> team,
            Optional<Tour> tour) {
        public Content {
            ahead = List.copyOf(ahead);
            running = List.copyOf(running);
        }
    }

    public static Page of(Guest guest, Content content) {
        String title = guest.say("resident.home.title", content.name());
        return new Page(
                title,
                "",
                Html.all(
                        guest.heading(title),
                        content.ahead().stream()
                                .map(ahead -> reminder(guest, ahead))
                                .toList(),
                        content.running().stream()
                                .map(one -> referral(guest, one))
                                .toList(),
                        way(guest, "/team", "resident.home.team", team(guest, content)),
                        way(guest, "/tours", "resident.home.tours", tour(guest, content)),
                        way(guest, "/departments", "resident.home.book", guest.say("resident.home.book_why")),
                        way(guest, "/bookings", "resident.home.bookings", guest.say("resident.home.bookings_why")),
                        way(guest, "/notices", "resident.home.notices", guest.say("resident.home.notices_why")),
                        content.team().isEmpty()
                                ? Html.NONE
                                : way(guest, "/rating", "resident.home.rate", guest.say("resident.home.rate_why"))));
    }

    private static Html reminder(Guest guest, Appointment ahead) {
        return guest.way(
                "/bookings/" + ahead.booking().id(),
                Html.of("span", style("mark"), guest.say("resident.home.next")),
                Html.of("b", BookingPages.when(guest, ahead.booking())),
                Html.of("span", ahead.booking().department() + " · " + ahead.facility()));
    }

    private static Html referral(Guest guest, Referral referral) {
        return guest.way(
                "/referrals/" + referral.id(),
                Html.of("b", ReferralPage.title(guest, referral)),
                Html.of("span", ReferralPage.state(guest, referral)));
    }

    private static String team(Guest guest, Content content) {
        return content.team()
                .map(team -> team.leader().name() + " · " + team.facility().name())
                .orElseGet(() -> guest.say("resident.team.none"));
    }

    private static String tour(Guest guest, Content content) {
        return content.tour()
                .map(tour -> guest.say(
                        "resident.home.next_tour",
                        guest.day(tour.date()),
                        tour.from().toString()))
                .orElseGet(() -> guest.say("resident.tours.none"));
    }

    private static Html way(Guest guest, String path, String title, String detail) {
        return guest.way(path, Html.of("b", guest.say(title)), Html.of("span", detail));
    }
}
