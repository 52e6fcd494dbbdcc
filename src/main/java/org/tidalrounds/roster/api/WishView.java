package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.store.WishStore.StoredWish;

/**
 * What a doctor would like of a date.
 *
 * @param id of the wish within the county
 * @param doctor whose wish it is
 * @param date the day meant
 * @param halfDay am or pm; null for the whole day
 * @param kind of duty the doctor would like to do then; null where the doctor would rather be off
 * @param note of the doctor's; may be empty
 */
@Serdeable
record WishView(
        long id,
        String doctor,
        LocalDate date,
        @Nullable String halfDay,
        @Nullable String kind,
        String note) {
    static WishView of(StoredWish stored) {
        return new WishView(
                stored.id(),
                stored.wish().doctorId(),
                stored.wish().date(),
                stored.wish().halfDay().map(HalfDay::code).orElse(null),
                stored.wish().kind().map(DutyKind::code).orElse(null),
                stored.note());
    }
}
