package org.tidalrounds.mobile.calendar;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** A doctor's calendar subscription. */
@Controller("/api/counties/{county}/calendar-feed")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.DOCTOR)
final class FeedController {
    private final CalendarFeeds feeds;
    private final HttpHostResolver hosts;
    private final String publicUrl;

    FeedController(CalendarFeeds feeds, HttpHostResolver hosts, @Property(name = "tidal.public-url") String publicUrl) {
        this.feeds = feeds;
        this.hosts = hosts;
        this.publicUrl = publicUrl;
    }

    /**
     * A subscription. Its address is told once, when it is made.
     *
     * @param madeAt when it got its address
     * @param readAt when a program last fetched it; null if none has
     */
    @Serdeable
    record FeedView(Instant madeAt, @Nullable Instant readAt) {}

    /**
     * The address to subscribe to. Whoever has it can read the calendar: treat it as a password.
     *
     * @param url to be given to a program for calendars
     */
    @Serdeable
    record FeedAddress(String url) {}

    /**
     * The caller's subscription.
     *
     * @param county the county
     */
    @Get
    FeedView get(String county, Caller caller) {
        return feeds.find(county, doctor(caller))
                .map(feed -> new FeedView(feed.madeAt(), feed.readAt().orElse(null)))
                .orElseThrow(FeedController::none);
    }

    /**
     * Makes the caller's subscription, or gives it a new address, after which the old one is of no use. Its texts are in the language of
     * this request.
     *
     * @param county the county
     */
    @Post("/reset")
    FeedAddress reset(String county, Caller caller, Language language, HttpRequest<?> request) {
        String token = feeds.reset(caller, doctor(caller), language).written();
        String base = publicUrl.isEmpty() ? hosts.resolve(request) : publicUrl.replaceFirst("/$", "");
        return new FeedAddress(base + "/calendars/" + token + "/duties.ics");
    }

    /**
     * Takes the caller's subscription away.
     *
     * @param county the county
     */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void revoke(String county, Caller caller) {
        if (!feeds.revoke(caller, doctor(caller))) {
            throw none();
        }
    }

    private static String doctor(Caller caller) {
        return caller.doctorId()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("calendar.no_doctor")));
    }

    private static HttpStatusException none() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("calendar.none"));
    }
}
