package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the county's rosters, the latest first.
 *
 * @param next the cursor that goes on after them; null at the end
 */
@Serdeable
record DraftPage(List<DraftView> rosters, @Nullable String next) {}
