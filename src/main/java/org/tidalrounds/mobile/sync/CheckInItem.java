package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the doctor was at a place.
 *
 * @param id day and place
 * @param place a village code or facility id
 * @param arrivedAt null where only the check-out has come
 * @param leftAt null before the check-out
 */
@Serdeable
record CheckInItem(
        String id,
        LocalDate date,
        String place,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) implements SyncItem {}
