package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.Inbox;
import org.tidalrounds.push.inbox.InboxMessage;

/** What the caller was told, whether or not a phone ever heard of it. */
@Controller("/api/counties/{county}/inbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class InboxController {
    private final Inbox inbox;
    private final DoctorNames names;

    InboxController(Inbox inbox, DoctorNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    /**
     * The caller's messages of the last 90 days, the latest first.
     *
     * @param county the county
     * @param before those before this message; from the latest on when it is left out
     * @param limit how many at most, 50 unless given, up to 200
     */
    @Get
    List<MessageView> list(
            String county,
            @QueryValue @Nullable Long before,
            @QueryValue @Nullable Integer limit,
            Caller caller,
            Language language) {
        Paging page = Paging.of(before, limit);
        List<InboxMessage> messages = inbox.list(caller, page.before(), page.limit());
        Map<String, String> known = names.of(county, messages);
        return messages.stream()
                .map(message -> MessageView.of(message, known, language))
                .toList();
    }

    /**
     * Confirms that the caller has seen a message. The first time counts; again changes nothing.
     *
     * @param county the county
     * @param message its id
     */
    @Post("/{message}/confirmation")
    MessageView confirm(String county, long message, Caller caller, Language language) {
        return inbox.confirm(caller, message)
                .map(confirmed -> MessageView.of(confirmed, names.of(county, List.of(confirmed)), language))
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("push.no_message", message)));
    }
}
