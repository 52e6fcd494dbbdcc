package org.tidalrounds.mobile.action;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the actions, in the order in which they were sent.
 *
 * @param answers one an action
 */
@Serdeable
public record ActionAnswers(List<Answer> answers) {
    /**
     * What came of one action.
     *
     * @param key of the action
     * @param result done, conflict, refused or later
     * @param words for the doctor, in the reader's language; empty when done
     * @param item that it made or is about; null for none
     */
    @Serdeable
    public record Answer(
            String key,
            String result,
            String words,
            @Nullable Item item) {}

    /**
     * An item of the sync.
     *
     * @param kind the list it is in: duties, tasks, referrals, leave, wishes, swaps, checkIns or inbox
     * @param id of the item
     */
    @Serdeable
    public record Item(String kind, String id) {}
}
