package org.tidalrounds.signing.visit;

import java.time.Instant;
import java.util.Optional;
import org.tidalrounds.signing.SignedPaper;
import org.tidalrounds.signing.VisitOutcome;

/**
 * What a doctor says of a visit.
 *
 * @param at when it was, which may be days ago
 * @param note may be empty
 * @param paper what was signed, if it was
 */
public record VisitReport(
        long taskId, String doctorId, Instant at, VisitOutcome outcome, String note, Optional<SignedPaper> paper) {}
