package org.tidalrounds.resident.visit;

import java.util.Optional;

/**
 * What a slot is looked for: with a referral or without, as a first one or instead of another.
 *
 * @param department as the county names it
 * @param instead the booking that is to be moved
 */
public record Aim(String department, Optional<Long> referralId, Optional<Long> instead) {}
