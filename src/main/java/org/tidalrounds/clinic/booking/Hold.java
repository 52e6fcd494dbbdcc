package org.tidalrounds.clinic.booking;

import java.time.Instant;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * A unit kept for somebody for a few minutes.
 *
 * @param token proves who holds it; the database knows its hash only
 * @param until when anybody may take it again
 */
public record Hold(UnitKey unit, String token, Instant until) {}
