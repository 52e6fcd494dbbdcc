package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.visit.Form;
import org.tidalrounds.resident.visit.Visit;

/**
 * For whom a page is drawn.
 *
 * @param county name of it
 * @param guard proves that a form came from our page
 * @param formKey makes a form sent twice the same request
 * @param visit empty for who is not known yet
 */
public record Guest(
        Language language, String countyId, String county, String guard, String formKey, Optional<Visit> visit) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + " \\d{2}:\\d{2}");

    /** @throws IllegalStateException if nobody is known; such requests never come so far */
    public Visit known() {
        return visit.orElseThrow(() -> new IllegalStateException("a page for visitors was drawn for nobody"));
    }

    public String say(String key, Object... arguments) {
        return language.say(Message.of(key, arguments));
    }

    /** Days and moments in it as people say them. */
    public String say(Message message) {
        return language.say(new Message(
                message.key(), message.arguments().stream().map(this::spoken).toList()));
    }

    private String spoken(String argument) {
        try {
            if (MOMENT.matcher(argument).matches()) {
                LocalDateTime here = LocalDateTime.parse(argument.replace(' ', 'T'));
                return moment(here.atZone(Act.ZONE).toInstant());
            }
            return DAY.matcher(argument).matches() ? day(LocalDate.parse(argument)) : argument;
        } catch (DateTimeException e) { // looks like a day and is none: as it was typed
            return argument;
        }
    }

    /** An address of the residents' pages of the county. */
    public String link(String path) {
        return "/resident/" + countyId + path;
    }

    public String day(LocalDate date) {
        return format("M月d日 EEEE", "EEEE, d MMMM").format(date);
    }

    public String shortDay(LocalDate date) {
        return format("M月d日", "d MMM").format(date);
    }

    public String time(Instant moment) {
        return format("HH:mm", "HH:mm").format(moment.atZone(Act.ZONE));
    }

    /** Day and time. */
    public String moment(Instant moment) {
        return format("M月d日 EEEE HH:mm", "EEEE, d MMMM, HH:mm").format(moment.atZone(Act.ZONE));
    }

    private DateTimeFormatter format(String chinese, String english) {
        return DateTimeFormatter.ofPattern(language == Language.CHINESE ? chinese : english, language.locale());
    }

    /** A form that this guest alone can send. */
    Html form(String path, Object... content) {
        return Html.of(
                "form",
                attribute("method", "post"),
                attribute("action", link(path)),
                hidden(Form.GUARD, guard),
                hidden(Form.KEY, formKey),
                Html.all(content));
    }

    static Html hidden(String name, String value) {
        return Html.of("input", attribute("type", "hidden"), attribute("name", name), attribute("value", value));
    }

    /** A link that looks as large as it is. */
    Html way(String path, Object... content) {
        return Html.of("a", Html.style("way"), attribute("href", link(path)), Html.all(content));
    }

    /** The button of a form. */
    Html button(String style, String text) {
        return Html.of("button", attribute("type", "submit"), Html.style(style), text);
    }

    Html heading(String text) {
        return Html.of("h1", text);
    }

    Html paragraph(String style, String text) {
        return Html.of("p", Html.style(style), text);
    }

    /** What went wrong, where it is read first. */
    Html told(Optional<Message> refusal) {
        return refusal.map(reason -> Html.of("p", Html.style("told"), attribute("role", "alert"), say(reason)))
                .orElse(Html.NONE);
    }

    Html back(String path, String text) {
        return Html.of("a", Html.style("back"), attribute("href", link(path)), "‹ " + text);
    }

    Html home() {
        return back("", say("resident.back"));
    }
}
