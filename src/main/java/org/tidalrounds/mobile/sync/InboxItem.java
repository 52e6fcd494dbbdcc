package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something that the doctor was told.
 *
 * @param type of message
 * @param words in the reader's language
 * @param urgent whether somebody waits for a confirmation
 * @param confirmed whether the doctor has confirmed it
 */
@Serdeable
public record InboxItem(String id, Instant at, String type, String words, boolean urgent, boolean confirmed)
        implements SyncItem {}
