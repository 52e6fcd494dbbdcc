package org.tidalrounds.clinic.history;

/**
 * What a client tried, as it recorded it.
 *
 * @param actor unlike any other attempt's
 * @param unit that was acted on; empty for jobs
 * @param outcome begun, ok, refused or unknown
 */
record Attempt(String actor, String operation, String unit, String outcome) {
    static Attempt of(String line) {
        String[] parts = line.split(";", -1);
        return new Attempt(parts[0], parts[1], parts[2], parts[3]);
    }

    String line() {
        return String.join(";", actor, operation, unit, outcome);
    }
}
