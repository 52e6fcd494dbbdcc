package org.tidalrounds.roster.print;

import static org.tidalrounds.html.Html.style;

import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.html.Html;
import org.tidalrounds.roster.print.Notice.Coming;
import org.tidalrounds.roster.print.Notice.Specialist;

/** The notice for a village's board: A4, to be read by old people standing before it. */
final class NoticeSheet {
    private final Words words;
    private final String residentsUrl;

    /** @param residentsUrl where residents look up their village, without its code */
    NoticeSheet(Words words, String residentsUrl) {
        this.words = words;
        this.residentsUrl = residentsUrl;
    }

    Html of(Notice notice) {
        return Html.of(
                "section",
                style("sheet notice"),
                Marks.of(notice.schedule().roster(), words),
                Html.of(
                        "p",
                        style("issuer"),
                        words.say(
                                "print.notice.issuer",
                                notice.book().name(),
                                notice.village().townshipName())),
                Html.of("h1", notice.village().shortName()),
                Html.of("p", style("subject"), words.say("print.notice.subject")),
                where(notice),
                fixedDays(notice),
                comings(notice),
                foot(notice),
                Marks.imprint(notice.schedule(), words));
    }

    /** For those who do not find the doctor in their own village. */
    private Html where(Notice notice) {
        if (!notice.served().equals(notice.village())) {
            return Html.of(
                    "p",
                    style("where"),
                    words.say("print.notice.shared", notice.served().shortName()));
        }
        return notice.village().serviceMode() == ServiceMode.STATIONED
                ? Html.of("p", style("where"), words.say("print.notice.stationed"))
                : Html.NONE;
    }

    private Html fixedDays(Notice notice) {
        List<Html> cells = notice.fixedDays().stream()
                .map(day -> Html.of(
                        "td",
                        Html.of("span", style("weekday"), words.say("print.notice.every", words.weekday(day.day()))),
                        Html.of("span", style("hours"), Words.hours(day.from(), day.to()))))
                .toList();
        return cells.isEmpty() ? Html.NONE : Html.of("table", style("fixed"), Html.of("tr", cells));
    }

    private Html comings(Notice notice) {
        List<Html> rows =
                notice.comings().stream().map(coming -> row(notice, coming)).toList();
        if (rows.isEmpty() && notice.village().serviceMode() == ServiceMode.STATIONED) {
            return Html.NONE;
        }
        Html title = Html.of("h2", words.say("print.notice.dates", words.month(notice.month())));
        return rows.isEmpty()
                ? Html.of("div", title, Html.of("p", words.say("print.notice.no_dates")))
                : Html.of("div", title, Html.of("table", style("dates"), rows));
    }

    private Html row(Notice notice, Coming coming) {
        String unusual = notice.isUnusual(coming) ? "unusual" : "";
        return Html.of(
                "tr",
                style(unusual),
                Html.of("td", style("date"), words.day(coming.date())),
                Html.of("td", words.weekday(coming.date()), unusual.isEmpty() ? "" : " ★"),
                Html.of("td", Words.hours(coming.from(), coming.to())),
                Html.of(
                        "td",
                        style("who"),
                        coming.doctor().map(Doctor::name).orElseGet(() -> words.say("print.notice.nobody_yet"))),
                Html.of(
                        "td",
                        style("small"),
                        coming.doctor().map(doctor -> doctor.specialty()).orElse("")));
    }

    private Html foot(Notice notice) {
        List<Html> lines = new ArrayList<>();
        if (notice.comings().stream().anyMatch(notice::isUnusual)) {
            lines.add(Html.of("p", style("small"), words.say("print.notice.unusual")));
        }
        notice.team().ifPresent(team -> lines.add(line("print.notice.team", team.name())));
        notice.leader().ifPresent(leader -> {
            lines.add(line("print.notice.leader", leader.name()));
            if (!leader.phone().isEmpty()) {
                lines.add(Html.of(
                        "p",
                        Html.of("span", style("label"), words.say("print.notice.phone")),
                        " ",
                        Html.of("b", style("phone"), leader.phone())));
            }
        });
        notice.specialists().forEach(specialist -> lines.add(specialist(specialist)));
        String address = residentsUrl + notice.village().code();
        Html code = Html.of(
                "td",
                style("code"),
                Html.of("img", Html.attribute("src", QrCode.dataUrl(address)), Html.attribute("alt", address)),
                Html.of("p", words.say("print.notice.scan")));
        return Html.of("table", style("foot"), Html.of("tr", Html.of("td", lines), code));
    }

    private Html line(String key, String value) {
        return Html.of("p", Html.of("span", style("label"), words.say(key)), " ", Html.of("b", value));
    }

    private Html specialist(Specialist next) {
        return Html.of(
                "p",
                Html.of("span", style("label"), words.say("print.notice.specialist", next.place())),
                " ",
                Html.of(
                        "b",
                        words.say(
                                "print.notice.specialist_when",
                                words.day(next.date()),
                                words.weekday(next.date()),
                                Words.hours(next.from(), next.to()))),
                " ",
                words.say(
                        "print.notice.specialist_who",
                        next.doctor().name(),
                        words.title(next.doctor()),
                        next.doctor().specialty()));
    }
}
