package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish.
 *
 * @param halfDay am or pm; null for the whole day
 * @param kind of duty to do then; null to be off
 */
@Serdeable
record WishItem(
        String id,
        LocalDate date,
        @Nullable String halfDay,
        @Nullable String kind,
        String note) implements SyncItem {}
