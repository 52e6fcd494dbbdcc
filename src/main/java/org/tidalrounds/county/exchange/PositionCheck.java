package org.tidalrounds.county.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyText;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;

/** No place lies implausibly far from the median of the facilities, as swapped coordinates do. */
final class PositionCheck {
    private final ImportFindings findings;
    private final double radiusKm;
    private final Coordinates centre;

    private PositionCheck(double radiusKm, Coordinates centre, ImportFindings findings) {
        this.radiusKm = radiusKm;
        this.centre = centre;
        this.findings = findings;
    }

    static void check(ImportedCounty county, ImportFindings findings) {
        List<Facility> facilities = county.of(FacilityTable.TABLE);
        if (facilities.isEmpty()) {
            return;
        }
        Coordinates centre = new Coordinates(
                median(facilities.stream()
                        .mapToDouble(row -> row.position().lat())
                        .toArray()),
                median(facilities.stream()
                        .mapToDouble(row -> row.position().lon())
                        .toArray()));
        PositionCheck check = new PositionCheck(radiusKm(county), centre, findings);
        check.checkTable(county.table(FacilityTable.TABLE));
        check.checkTable(county.table(VillageTable.TABLE));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Where a county stands does not change with time, so the latest value holds; a broken one was named already. */
    private static double radiusKm(ImportedCounty county) {
        PolicyParameter radius = PolicyParameter.COUNTY_MAX_RADIUS_KM;
        String own = new Policy(county.of(PolicyTable.TABLE)).text(radius, LocalDate.MAX);
        return Double.parseDouble(Optional.of(own)
                .filter(text -> PolicyText.reads(radius.kind(), text))
                .orElse(radius.defaultValue()));
    }

    private <R extends Place> void checkTable(ImportedTable<R> table) {
        table.forEach((place, row) -> {
            double kilometres = place.position().kilometresTo(centre);
            if (kilometres > radiusKm) {
                String position =
                        place.position().lat() + ", " + place.position().lon();
                String middle = centre.lat() + ", " + centre.lon();
                table.addError(
                        row,
                        "lat",
                        Message.of(
                                "county.outside_county",
                                place.id(),
                                position,
                                Math.round(kilometres),
                                middle,
                                Math.round(radiusKm)),
                        findings);
            }
        });
    }
}
