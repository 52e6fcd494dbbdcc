package org.tidalrounds.roster.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * One change of a roster, as its log keeps it.
 *
 * @param seq the revision it led to
 * @param operation what was done, for example {@code assign}
 * @param reason given for breaches of hard rules; empty for none
 * @param breaches ids of the hard rules broken
 * @param touched ids of duties and works
 * @param content before and after of each of them, as JSON
 * @param undoneBy the change that took it back
 */
public record StoredChange(
        long seq,
        Instant madeAt,
        String accountId,
        String operation,
        String reason,
        List<String> breaches,
        List<String> touched,
        String content,
        OptionalLong undoneBy) {}
