package org.tidalrounds.county.person;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.language.Message;

/**
 * People by id.
 *
 * @param after where the next page begins; absent after the last
 */
@Serdeable
record PersonPage<V>(List<V> people, Optional<String> after) {
    private static final int MOST = 500;

    static <V> PersonPage<V> of(List<V> people, List<String> ids, int limit) {
        return new PersonPage<>(people, ids.size() < limit ? Optional.empty() : Optional.of(ids.get(limit - 1)));
    }

    static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, Message.of("access.limit", limit, MOST));
        }
    }
}
