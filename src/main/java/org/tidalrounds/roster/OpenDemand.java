package org.tidalrounds.roster;

import java.time.LocalDate;
import org.tidalrounds.language.Message;

/**
 * Demand the plan could not meet, and why.
 *
 * @param kind what is missing, for example {@code visit} or {@code crew}
 * @param ref the run, session or activity it belongs to; may be empty
 * @param rule the id of the planning rule that stays unfulfilled, for example {@code T1}
 */
public record OpenDemand(String kind, String ref, LocalDate date, String placeId, String rule, Message reason) {}
