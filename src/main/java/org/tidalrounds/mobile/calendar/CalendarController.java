package org.tidalrounds.mobile.calendar;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.session.CountyToken;

/** The address that a program for calendars fetches from time to time; knowing it is all it takes. */
@Hidden
@Controller("/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class CalendarController {
    private static final MediaType CALENDAR = MediaType.of("text/calendar;charset=utf-8");

    private final CalendarFeeds feeds;
    private final PlaceNames names;

    CalendarController(CalendarFeeds feeds, PlaceNames names) {
        this.feeds = feeds;
        this.names = names;
    }

    @Get(value = "/{token}/duties.ics", produces = "text/calendar")
    HttpResponse<?> fetch(String token, @Nullable @Header("If-None-Match") String known) {
        Optional<CalendarFeeds.Reading> reading = CountyToken.find(token).flatMap(feeds::read);
        if (reading.isEmpty()) {
            return HttpResponse.notFound().body("").contentType(CALENDAR);
        }
        CalendarFeeds.Reading found = reading.get();
        List<FeedEvent> events = found.events();
        String text =
                new CalendarText(found.feed().language(), names.of(found.feed().countyId(), events)).write(events);
        String tag = "\"" + hash(text) + "\"";
        boolean same =
                known != null && Stream.of(known.split(",")).map(String::strip).anyMatch(each -> each.equals(tag));
        return (same ? HttpResponse.notModified() : HttpResponse.ok(text).contentType(CALENDAR))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
