package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A slot that the caller holds.
 *
 * @param slot id of the slot
 * @param token that the hold was answered with
 */
@Serdeable
public record HeldSlot(String slot, String token) {}
