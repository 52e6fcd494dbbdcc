package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something that the doctor was told.
 *
 * @param type roster, today, call_out, leave or swap_taken
 * @param words in the reader's language
 * @param urgent whether the doctor is asked to confirm it
 * @param confirmed whether the doctor has confirmed it
 */
@Serdeable
record InboxItem(String id, Instant at, String type, String words, boolean urgent, boolean confirmed)
        implements SyncItem {}
