package org.tidalrounds.county.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;

/** Villages that no run can reach well, and shared clinics that are too far to count (T7). */
final class VillageWarnings {
    private final County county;
    private final DrivingEstimate driving;
    private final int farMinutes;
    private final int sharedWalkMinutes;
    private final int sharedDriveMinutes;

    VillageWarnings(County county, LocalDate on) {
        Policy policy = county.policy();
        this.county = county;
        this.driving = new DrivingEstimate(county, on);
        this.farMinutes = policy.integer(PolicyParameter.COUNTY_FAR_MINUTES, on);
        this.sharedWalkMinutes = policy.integer(PolicyParameter.SHARED_CLINIC_WALK_MINUTES, on);
        this.sharedDriveMinutes = policy.integer(PolicyParameter.SHARED_CLINIC_DRIVE_MINUTES, on);
    }

    List<Message> list() {
        List<Message> warnings = new ArrayList<>(baseless());
        warnings.addAll(far());
        warnings.addAll(sharedTooFar());
        return warnings;
    }

    /** Centres without a vehicle in townships whose villages are toured and where nobody else has one. */
    private List<Message> baseless() {
        return county.facilities().stream()
                .filter(facility -> !facility.kind().isHospital() && facility.vehicles() == 0)
                .filter(facility ->
                        bases().noneMatch(base -> base.townshipCode().equals(facility.townshipCode())))
                .filter(facility ->
                        toured().anyMatch(village -> village.townshipCode().equals(facility.townshipCode())))
                .map(facility -> Message.of("county.warning_no_vehicle", facility.name(), facility.id()))
                .toList();
    }

    private List<Message> far() {
        List<Message> warnings = new ArrayList<>();
        toured().forEach(village -> {
            double minutes = bases().mapToDouble(base -> driving.driveMinutes(base, village))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            if (Double.isFinite(minutes) && minutes > farMinutes) {
                warnings.add(Message.of(
                        "county.warning_far", village.shortName(), village.code(), Math.round(minutes), farMinutes));
            }
        });
        return warnings;
    }

    private List<Message> sharedTooFar() {
        Map<String, Village> byCode = county.villagesByCode();
        List<Message> warnings = new ArrayList<>();
        for (Village village : county.villages()) {
            Village host = byCode.get(village.sharedWithVillageCode());
            if (host != null) {
                double walk = driving.walkMinutes(village, host);
                double drive = driving.driveMinutes(village, host);
                if (walk > sharedWalkMinutes && drive > sharedDriveMinutes) {
                    warnings.add(Message.of(
                            "county.warning_shared_far",
                            village.shortName(),
                            host.shortName(),
                            Math.round(walk),
                            Math.round(drive),
                            sharedWalkMinutes,
                            sharedDriveMinutes));
                }
            }
        }
        return warnings;
    }

    private Stream<Village> toured() {
        return county.villages().stream().filter(village -> village.serviceMode() == ServiceMode.TOUR);
    }

    private Stream<Facility> bases() {
        return county.facilities().stream().filter(facility -> facility.vehicles() > 0);
    }
}
