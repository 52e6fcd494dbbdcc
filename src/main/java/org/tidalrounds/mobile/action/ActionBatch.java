package org.tidalrounds.mobile.action;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor did, in any order.
 *
 * @param actions 100 at most
 * @param sentAt what the phone's clock says as it sends them; tells how wrong it is. Left out, it counts as right
 */
@Serdeable
record ActionBatch(List<ActionBody> actions, @Nullable Instant sentAt) {}
