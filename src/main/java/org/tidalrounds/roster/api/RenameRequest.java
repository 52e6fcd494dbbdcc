package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;

/** Another name for a draft. */
@Serdeable
record RenameRequest(String name) {}
