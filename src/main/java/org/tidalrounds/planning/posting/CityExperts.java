package org.tidalrounds.planning.posting;

/**
 * Experts of city hospitals resident in the county (P6). The city sends them; the plan only counts.
 *
 * @param required how many the county must host
 * @param resident how many it hosts
 */
public record CityExperts(int required, int resident) {
    public int missing() {
        return Math.max(0, required - resident);
    }
}
