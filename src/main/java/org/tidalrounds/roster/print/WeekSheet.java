package org.tidalrounds.roster.print;

import static org.tidalrounds.html.Html.style;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.html.Html;
import org.tidalrounds.roster.store.DutyLines;

/** A township's week, A4 across: who comes to which village, and what else is on. */
final class WeekSheet {
    private final Words words;

    WeekSheet(Words words) {
        this.words = words;
    }

    Html of(TownshipWeek week) {
        LocalDate last = week.monday().plusDays(6);
        return Html.of(
                "section",
                style("sheet wide week"),
                Marks.of(week.schedule().roster(), words),
                Html.of("h1", week.name(), " ", Html.of("small", week.book().name())),
                Html.of(
                        "p",
                        style("subject"),
                        words.say("print.week.subject", words.day(week.monday()), words.day(last))),
                Html.of("table", style("grid"), head(week), Html.of("tbody", body(week))),
                Marks.imprint(week.schedule(), words));
    }

    private Html head(TownshipWeek week) {
        List<Html> days = week.days().stream().map(date -> dayHead(week, date)).toList();
        return Html.of("thead", Html.of("tr", Html.of("th", words.say("print.week.village")), days));
    }

    private Html dayHead(TownshipWeek week, LocalDate date) {
        String holiday = week.book()
                .calendar()
                .findException(date)
                .map(CalendarDay::name)
                .orElse("");
        return Html.of(
                "th",
                style(off(week, date)),
                words.weekday(date),
                " ",
                words.day(date),
                holiday.isEmpty() ? "" : " " + holiday);
    }

    private static String off(TownshipWeek week, LocalDate date) {
        return week.book().calendar().isWorkday(date) ? "" : "off";
    }

    private List<Html> body(TownshipWeek week) {
        Html others = Html.of(
                "tr",
                style("others"),
                Html.of("th", words.say("print.week.others")),
                week.days().stream()
                        .map(date -> Html.of(
                                "td",
                                style(off(week, date)),
                                week.others(date).stream()
                                        .map(one -> other(week, one))
                                        .toList()))
                        .toList());
        return Stream.concat(Stream.of(others), week.villages().stream().map(village -> row(week, village)))
                .toList();
    }

    private Html row(TownshipWeek week, Village village) {
        return Html.of(
                "tr",
                Html.of("th", village.shortName(), mode(week, village)),
                week.days().stream()
                        .map(date -> Html.of(
                                "td",
                                style(off(week, date)),
                                week.comings(village, date).stream()
                                        .map(this::coming)
                                        .toList()))
                        .toList());
    }

    private Html mode(TownshipWeek week, Village village) {
        if (village.serviceMode() == ServiceMode.TOUR) {
            return Html.NONE;
        }
        Village neighbour = week.book().villages().get(village.sharedWithVillageCode());
        String said = neighbour == null
                ? words.say("print.week.stationed")
                : words.say("print.week.shared", neighbour.shortName());
        return Html.of("small", " ", said);
    }

    private Html coming(TownshipWeek.Coming coming) {
        return Html.of(
                "p",
                Html.of("b", coming.visit().arrive()),
                " ",
                coming.lead().map(Doctor::name).orElseGet(() -> words.say("print.notice.nobody_yet")));
    }

    private Html other(TownshipWeek week, TownshipWeek.Together together) {
        DutyLines.Line first = together.first();
        String who = together.seats().stream()
                .map(seat -> Optional.ofNullable(seat.doctor())
                        .flatMap(week.book()::findDoctor)
                        .map(Doctor::name)
                        .orElseGet(() -> words.say("print.notice.nobody_yet")))
                .collect(Collectors.joining(words.say("print.separator")));
        return Html.of(
                "p",
                Html.of("b", words.say("print.kind." + first.kind())),
                " ",
                Words.hours(first.start(), first.end()),
                " ",
                week.book().placeName(first.place()),
                " ",
                who);
    }
}
