package org.tidalrounds.roster.print;

import static org.tidalrounds.html.Html.style;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.html.Html;
import org.tidalrounds.roster.store.DutyLines;

/** A doctor's month as a calendar, A4 across. */
final class MonthSheet {
    private final Words words;

    MonthSheet(Words words) {
        this.words = words;
    }

    Html of(DoctorMonth month) {
        List<Html> head = Stream.of(DayOfWeek.values())
                .map(day -> Html.of("th", words.weekday(day)))
                .toList();
        List<Html> weeks =
                month.mondays().stream().map(monday -> week(month, monday)).toList();
        return Html.of(
                "section",
                style("sheet wide month"),
                Marks.of(month.schedule().roster(), words),
                Html.of(
                        "h1",
                        month.doctor().name(),
                        " ",
                        Html.of(
                                "small",
                                words.title(month.doctor()),
                                " ",
                                month.doctor().specialty(),
                                " · ",
                                month.book().placeName(month.doctor().facilityId()))),
                Html.of(
                        "p",
                        style("subject"),
                        words.say(
                                "print.month.subject",
                                words.month(month.month()),
                                month.duties().size(),
                                month.hours())),
                Html.of("table", style("calendar"), Html.of("thead", Html.of("tr", head)), Html.of("tbody", weeks)),
                Marks.imprint(month.schedule(), words));
    }

    private Html week(DoctorMonth month, LocalDate monday) {
        return Html.of(
                "tr",
                monday.datesUntil(monday.plusWeeks(1))
                        .map(date -> day(month, date))
                        .toList());
    }

    private Html day(DoctorMonth month, LocalDate date) {
        if (!month.month().equals(YearMonth.from(date))) {
            return Html.of("td", style("beyond"));
        }
        String holiday = month.book()
                .calendar()
                .findException(date)
                .map(CalendarDay::name)
                .orElse("");
        return Html.of(
                "td",
                style(month.book().calendar().isWorkday(date) ? "" : "off"),
                Html.of("p", style("number"), date.getDayOfMonth(), " ", Html.of("small", holiday)),
                month.on(date).stream().map(duty -> duty(month, duty)).toList());
    }

    private Html duty(DoctorMonth month, DutyLines.Line duty) {
        return Html.of(
                "div",
                style("duty " + duty.kind()),
                Html.of(
                        "p",
                        Html.of("b", words.say("print.kind." + duty.kind())),
                        " ",
                        Words.hours(duty.start(), duty.end())),
                Html.of("p", month.where(duty, words.say("print.separator"))));
    }
}
