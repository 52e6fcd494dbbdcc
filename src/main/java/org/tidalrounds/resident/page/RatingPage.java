package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.affair.FamilyTeam;
import org.tidalrounds.resident.rating.Rating;
import org.tidalrounds.resident.rating.Ratings;

/** What a resident thinks of the family doctors, once a contract year. */
public final class RatingPage {
    private RatingPage() {}

    /** What was chosen and written so far. */
    public record Typed(long stars, String words) {
        public static final Typed NOTHING = new Typed(0, "");
    }

    public static Page ask(Guest guest, FamilyTeam team, Typed typed, Optional<Message> refusal) {
        String title = guest.say("resident.rating.title", team.leader().name());
        List<Html> stars = IntStream.rangeClosed(1, Ratings.MOST_STARS)
                .mapToObj(i -> star(guest, Ratings.MOST_STARS + 1 - i, typed.stars()))
                .toList();
        return new Page(
                title,
                "/rating",
                Html.all(
                        guest.home(),
                        guest.heading(title),
                        guest.told(refusal),
                        guest.form(
                                "/rating",
                                Html.of(
                                        "fieldset",
                                        style("stars"),
                                        Html.of("legend", guest.say("resident.rating.how")),
                                        stars),
                                Fields.area(
                                        guest, "words", typed.words(), "resident.rating.words", Ratings.MOST_LETTERS),
                                guest.paragraph("soft", guest.say("resident.rating.who_reads")),
                                guest.button("main", guest.say("resident.rating.send")))));
    }

    private static Html star(Guest guest, int stars, long chosen) {
        Html input = Html.of(
                "input",
                attribute("type", "radio"),
                attribute("name", "stars"),
                attribute("value", Integer.toString(stars)),
                attribute("required", ""),
                chosen == stars ? attribute("checked", "") : Html.NONE);
        return Html.of("label", input, shown(stars) + " " + guest.say("resident.rating.stars_" + stars));
    }

    private static String shown(int stars) {
        return "★".repeat(stars) + "☆".repeat(Ratings.MOST_STARS - stars);
    }

    public static Page thanks(Guest guest, FamilyTeam team, Rating rating) {
        String title = guest.say("resident.rating.title", team.leader().name());
        return new Page(
                title,
                "/rating",
                Html.all(
                        guest.home(),
                        guest.heading(title),
                        Html.of("p", style("done"), guest.say("resident.rating.thanks")),
                        Html.of(
                                "section",
                                style("card"),
                                Html.of("p", style("large"), shown(rating.stars())),
                                rating.words().isEmpty() ? Html.NONE : Html.of("p", style("words"), rating.words()),
                                guest.paragraph("soft", guest.day(rating.on()))),
                        guest.paragraph(
                                "soft",
                                guest.say(
                                        "resident.rating.again",
                                        guest.day(team.yearFrom().plusYears(1))))));
    }
}
