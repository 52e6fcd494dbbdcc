package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for leave.
 *
 * @param to the last day; may be the first
 * @param kind annual, training, maternity or another word
 * @param state asked, approved, refused or withdrawn
 * @param reason of the decision; may be empty
 */
@Serdeable
record LeaveItem(
        String id, LocalDate from, LocalDate to, String kind, String note, String state, String reason, Instant askedAt)
        implements SyncItem {}
