package org.tidalrounds.signing.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some signing tasks.
 *
 * @param tasks by id
 * @param next to be sent as {@code after} for the next page; null on the last one
 */
@Serdeable
record TaskPage(List<TaskView> tasks, @Nullable Long next) {}
