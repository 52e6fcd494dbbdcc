package org.tidalrounds.roster.adjust;

/**
 * Who changes a roster, what they have seen of it, and why they do it.
 *
 * @param seenRevision the revision they decided by
 * @param reason for breaking hard rules; empty for none
 */
public record Author(String accountId, long seenRevision, String reason) {}
