package org.tidalrounds.cli;

import java.time.Duration;
import java.util.Optional;
import org.tidalrounds.roster.Plan;

/**
 * A plan just made.
 *
 * @param firstComplete from the start until every visit of a week had a place; empty if that never happened
 */
record Planned(Plan plan, Optional<Duration> firstComplete) {}
