package org.tidalrounds.county;

/**
 * An administrative village or urban community.
 *
 * @param name the full official name
 * @param shortName the name people use
 * @param kind {@code village} or {@code community}
 * @param kilometresToTownshipCentre by road
 * @param sharedWithVillageCode the neighbour whose clinic serves this village; empty unless the mode is shared
 */
public record Village(
        String code,
        String name,
        String shortName,
        String kind,
        String townshipCode,
        String townshipName,
        Coordinates position,
        String coordSource,
        int population,
        int aged65plus,
        int children,
        int chronicPatients,
        boolean hasVillageDoctor,
        boolean isTourist,
        double kilometresToTownshipCentre,
        ServiceMode serviceMode,
        String sharedWithVillageCode)
        implements Place {
    @Override
    public String id() {
        return code;
    }
}
