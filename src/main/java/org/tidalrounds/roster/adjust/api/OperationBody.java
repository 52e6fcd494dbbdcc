package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Operation;

/**
 * One of several operations of a request.
 *
 * @param operation assign (duty, doctor), unassign (duty), move (duty, date, start), swap (duty, other), pin or unpin (duty), add
 *     (add), close (work), change_posting (posting, post), add_posting (post) or remove_posting (posting)
 */
@Serdeable
record OperationBody(
        String operation,
        @Nullable String duty,
        @Nullable String other,
        @Nullable String doctor,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable String work,
        @Nullable WorkBody add,
        @Nullable Integer posting,
        @Nullable PostingBody post) {

    Operation read() {
        return switch (operation) {
            case "assign" -> new Operation.Assign(needed(duty, "duty"), needed(doctor, "doctor"));
            case "unassign" -> new Operation.Unassign(needed(duty, "duty"));
            case "move" -> new Operation.Move(needed(duty, "duty"), needed(date, "date"), Optional.ofNullable(start));
            case "swap" -> new Operation.Swap(needed(duty, "duty"), needed(other, "other"));
            case "pin" -> new Operation.Pin(needed(duty, "duty"), true);
            case "unpin" -> new Operation.Pin(needed(duty, "duty"), false);
            case "add" -> new Operation.Add(needed(add, "add").read());
            case "close" -> new Operation.Close(needed(work, "work"));
            case "change_posting" ->
                new Operation.ChangePosting(
                        needed(posting, "posting"), needed(post, "post").read());
            case "add_posting" -> new Operation.AddPosting(needed(post, "post").read());
            case "remove_posting" -> new Operation.RemovePosting(needed(posting, "posting"));
            default ->
                throw new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.no_operation", operation));
        };
    }

    private <T> T needed(@Nullable T value, String field) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.field_missing", operation, field)));
    }
}
