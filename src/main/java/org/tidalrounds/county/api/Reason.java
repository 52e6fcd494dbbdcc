package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody decides as they do.
 *
 * @param reason in words, 500 characters at most
 */
@Serdeable
record Reason(@Nullable String reason) {}
