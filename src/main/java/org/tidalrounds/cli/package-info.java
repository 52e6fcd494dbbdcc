/** The {@code tidal} commands: plans and benchmarks from a terminal, without the service. */
@NullMarked
package org.tidalrounds.cli;

import org.jspecify.annotations.NullMarked;
