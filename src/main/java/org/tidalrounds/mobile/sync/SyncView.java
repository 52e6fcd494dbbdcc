package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What has changed for a doctor's phone.
 *
 * @param cursor to be sent as {@code since} next time
 * @param whole whether everything follows, so that the phone forgets the items it has first
 * @param at the service's clock
 * @param changed items that are new or different, each whole
 * @param removed items that are no longer there
 */
@Serdeable
public record SyncView(String cursor, boolean whole, Instant at, Changes changed, List<Removed> removed) {
    /**
     * An item that is no longer there.
     *
     * @param kind the list of {@code changed} it was in
     * @param id of the item
     */
    @Serdeable
    public record Removed(String kind, String id) {}
}
