package org.tidalrounds.mobile.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * A subscriber that knows RFC 5545 alone (by ical4j, which the service does not use): takes an event anew when its sequence has risen,
 * and takes away what is cancelled.
 */
final class TestCalendar {
    private final TreeMap<String, VEvent> known = new TreeMap<>();

    static {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    static Instant moment(VEvent event, String property) {
        DateProperty<?> date = (DateProperty<?>) event.getRequiredProperty(property);
        Temporal value = date.getDate();
        return value instanceof LocalDateTime local
                ? local.atZone(ZoneId.of("Asia/Shanghai")).toInstant()
                : ZonedDateTime.from(value).toInstant();
    }

    /** Takes in what was fetched. */
    void update(String text) throws IOException, ParserException {
        for (VEvent event : read(text).<VEvent>getComponents("VEVENT")) {
            known.merge(text(event, "UID"), event, (old, now) -> sequence(now) > sequence(old) ? now : old);
        }
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(text(event, "SEQUENCE"));
    }

    /** How many events its owner sees. */
    long shown() {
        return known.values().stream()
                .filter(event -> !text(event, "STATUS").equals("CANCELLED"))
                .count();
    }

    int all() {
        return known.size();
    }
}
