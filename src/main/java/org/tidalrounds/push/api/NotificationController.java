package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.Fates;
import org.tidalrounds.push.inbox.Fates.Fate;

/** What people were told, and whether it reached them. */
@Controller("/api/counties/{county}/notifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class NotificationController {
    private final Fates fates;
    private final DoctorNames names;

    NotificationController(Fates fates, DoctorNames names) {
        this.fates = fates;
        this.names = names;
    }

    /**
     * The county's messages of the last 90 days, the latest first, with delivery, confirmation and failure.
     *
     * @param county the county
     * @param before those before this message; from the latest on when it is left out
     * @param limit how many at most, 50 unless given, up to 200
     */
    @Get
    List<FateView> list(
            String county, @QueryValue @Nullable Long before, @QueryValue @Nullable Integer limit, Language language) {
        Paging page = Paging.of(before, limit);
        List<Fate> found = fates.list(county, page.before(), page.limit());
        Map<String, String> known =
                names.of(county, found.stream().map(Fate::message).toList());
        return found.stream().map(fate -> FateView.of(fate, known, language)).toList();
    }

    /**
     * One message.
     *
     * @param county the county
     * @param message its id
     */
    @Get("/{message}")
    FateView get(String county, long message, Language language) {
        return fates.find(county, message)
                .map(fate -> FateView.of(fate, names.of(county, List.of(fate.message())), language))
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("push.no_message", message)));
    }
}
