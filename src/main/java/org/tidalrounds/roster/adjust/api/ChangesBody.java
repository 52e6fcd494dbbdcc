package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Operation;

/**
 * Several operations, done in order, all or none.
 *
 * @param reason for breaking hard rules
 */
@Serdeable
record ChangesBody(List<OperationBody> changes, @Nullable String reason) {
    private static final int MOST = 200;

    List<Operation> read() {
        if (changes.isEmpty() || changes.size() > MOST) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.changes_count", changes.size(), MOST));
        }
        return changes.stream().map(OperationBody::read).toList();
    }
}
