package org.tidalrounds.county;

/**
 * A medical institution of the alliance.
 *
 * @param catchmentPopulation people served
 * @param vehicles cars with their team seats that can leave here on one day for tours
 */
public record Facility(
        String id,
        String name,
        FacilityKind kind,
        String townshipCode,
        String townshipName,
        Coordinates position,
        String coordSource,
        int beds,
        int catchmentPopulation,
        int vehicles)
        implements Place {}
