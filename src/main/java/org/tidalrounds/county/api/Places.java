package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Village;

/** Where things are in a county, for tables and maps. */
@Serdeable
record Places(List<Township> townships, List<VillagePlace> villages, List<Base> bases) {
    /** A township that villages of the county belong to. */
    @Serdeable
    record Township(String code, String name) {}

    /**
     * A village.
     *
     * @param serviceMode tour, stationed or shared
     * @param sharedWith the neighbour's village code; empty unless shared
     */
    @Serdeable
    record VillagePlace(
            String code,
            String name,
            String shortName,
            String townshipCode,
            String townshipName,
            double lat,
            double lon,
            int population,
            int aged65plus,
            int chronicPatients,
            String serviceMode,
            String sharedWith) {
        static VillagePlace of(Village village) {
            return new VillagePlace(
                    village.code(),
                    village.name(),
                    village.shortName(),
                    village.townshipCode(),
                    village.townshipName(),
                    village.position().lat(),
                    village.position().lon(),
                    village.population(),
                    village.aged65plus(),
                    village.chronicPatients(),
                    village.serviceMode().code(),
                    village.sharedWithVillageCode());
        }
    }

    /** A facility that runs may leave from. */
    @Serdeable
    record Base(
            String id,
            String name,
            String kind,
            String townshipCode,
            String townshipName,
            double lat,
            double lon,
            int vehicles) {
        static Base of(Facility facility) {
            return new Base(
                    facility.id(),
                    facility.name(),
                    facility.kind().code(),
                    facility.townshipCode(),
                    facility.townshipName(),
                    facility.position().lat(),
                    facility.position().lon(),
                    facility.vehicles());
        }
    }

    static Places of(List<Village> villages, List<Facility> facilities) {
        List<Township> townships = villages.stream()
                .map(village -> new Township(village.townshipCode(), village.townshipName()))
                .distinct()
                .sorted(Comparator.comparing(Township::code))
                .toList();
        return new Places(
                townships,
                villages.stream().map(VillagePlace::of).toList(),
                facilities.stream().map(Base::of).toList());
    }
}
