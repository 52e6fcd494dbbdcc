package org.tidalrounds.mobile.action;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;

/** What doctors did on their phones, with signal or without. */
@Controller("/api/counties/{county}/mobile/v1/actions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.DOCTOR)
final class ActionController {
    private final ActionDesk desk;

    ActionController(ActionDesk desk) {
        this.desk = desk;
    }

    /** Takes in actions, 100 at most, in any order and as often as the phone likes; the same key is answered alike. */
    @Post
    ActionAnswers perform(String county, @Body ActionBatch batch, Caller caller, Language language) {
        return desk.perform(caller, batch.actions(), Optional.ofNullable(batch.sentAt()), language);
    }
}
