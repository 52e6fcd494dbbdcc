package org.tidalrounds.mobile.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Writes events as RFC 5545 has it. The text changes with the events alone, so that it can be compared by its hash. */
final class CalendarText {
    private static final String PRODUCT = "-//Tidal Rounds//Tidal Rounds//EN";
    private static final int OFFSET_HOURS = 8;
    /** A line has 75 octets at most (RFC 5545, 3.1), a Chinese letter three of them; the library counts letters. */
    private static final int LINE_LETTERS = 25;

    private static final Duration AGAIN = Duration.builder().hours(1).build();

    private final Language language;
    private final Map<String, String> names;

    /**
     * Makes a writer.
     *
     * @param names of places by facility id and village code
     */
    CalendarText(Language language, Map<String, String> names) {
        this.language = language;
        this.names = names;
    }

    String write(List<FeedEvent> events) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_LETTERS);
            writer.write(calendar(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    ICalendar calendar(List<FeedEvent> events) {
        String name = language.say(Message.of("calendar.name"));
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name); // what older programs read instead of RFC 7986's
        calendar.setRefreshInterval(AGAIN);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", AGAIN.toString());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(CountyDay.ZONE), zone()));
        events.forEach(event -> calendar.addEvent(event(event)));
        return calendar;
    }

    /** China has kept one time since 1991, so one rule says it all; nothing is asked of the network. */
    private static VTimezone zone() {
        StandardTime always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1991, 9, 15, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(new UtcOffset(true, OFFSET_HOURS, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, OFFSET_HOURS, 0));
        VTimezone zone = new VTimezone(CountyDay.ZONE.getId());
        zone.addStandardTime(always);
        return zone;
    }

    private VEvent event(FeedEvent told) {
        PlannedEvent duty = told.duty();
        LocalDate lastDay =
                duty.end().isAfter(duty.start()) ? duty.date() : duty.date().plusDays(1);
        VEvent event = new VEvent();
        event.setUid(told.uid().toString());
        event.setSequence(told.sequence());
        event.setDateTimeStamp(Date.from(told.changedAt()));
        event.setLastModified(Date.from(told.changedAt()));
        event.setDateStart(moment(duty.date(), duty.start()), true);
        event.setDateEnd(moment(lastDay, duty.end()), true);
        event.setSummary(summary(told));
        event.setLocation(name(duty.placeId()));
        event.setStatus(told.cancelled() ? Status.cancelled() : Status.confirmed());
        if (!duty.stops().isEmpty()) {
            event.setDescription(duty.stops().stream().map(this::stop).collect(Collectors.joining("\n")));
        }
        return event;
    }

    private static Date moment(LocalDate date, LocalTime time) {
        return Date.from(date.atTime(time).atZone(CountyDay.ZONE).toInstant());
    }

    private String summary(FeedEvent told) {
        String key = told.cancelled() ? "calendar.cancelled" : "calendar.duty";
        String kind = Message.word("print.kind." + told.duty().kind());
        return language.say(Message.of(key, kind, name(told.duty().placeId())));
    }

    private String stop(String stop) {
        int space = stop.lastIndexOf(' ');
        return stop.substring(space + 1) + " " + name(stop.substring(0, space));
    }

    private String name(String placeId) {
        return names.getOrDefault(placeId, placeId);
    }
}
