package org.tidalrounds.clinic.request;

/**
 * Who sends a request.
 *
 * @param actor the account, as ledgers name it
 */
public record Sender(String countyId, String actor) {}
