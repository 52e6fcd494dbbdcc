package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.style;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Notice;
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
     * @param news what the hospital changed lately
     * @param ahead appointments to come, the next first
     * @param running referrals that are not over
     * @param kept until when the wait-list keeps a slot, by referral
     * @param tour the next one to the village
     */
    public record Content(
            String name,
            List<Notice> news,
            List<Appointment> ahead,
            List<Referral> running,
            Map<Long, Instant> kept,
            Optional<FamilyTeam> team,
            Optional<Tour> tour) {
        public Content {
            news = List.copyOf(news);
            ahead = List.copyOf(ahead);
            running = List.copyOf(running);
            kept = Map.copyOf(kept);
        }
    }

    public static Page of(Guest guest, Content content) {
        String title = guest.say("resident.home.title", content.name());
        return new Page(
                title,
                "",
                Html.all(
                        guest.heading(title),
                        content.running().stream()
                                .filter(one -> content.kept().containsKey(one.id()))
                                .map(one -> kept(guest, one, content))
                                .toList(),
                        content.news().stream()
                                .map(notice -> guest.paragraph("state", guest.say(notice.message())))
                                .toList(),
                        content.ahead().stream()
                                .map(ahead -> reminder(guest, ahead))
                                .toList(),
                        content.running().stream()
                                .filter(one -> !content.kept().containsKey(one.id()))
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

    /** First of all: it waits for an hour only. */
    private static Html kept(Guest guest, Referral referral, Content content) {
        Instant until = Objects.requireNonNull(content.kept().get(referral.id()));
        return guest.way(
                "/referrals/" + referral.id(),
                Html.of("span", style("mark"), guest.say("resident.wait.offered")),
                Html.of("b", ReferralPage.title(guest, referral)),
                Html.of("span", guest.say("resident.wait.until", guest.moment(until))));
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
