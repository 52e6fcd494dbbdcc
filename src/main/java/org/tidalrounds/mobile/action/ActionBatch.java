package org.tidalrounds.mobile.action;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a doctor did, in any order.
 *
 * @param actions 100 at most
 */
@Serdeable
record ActionBatch(List<ActionBody> actions) {}
