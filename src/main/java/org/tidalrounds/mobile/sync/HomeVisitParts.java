package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.HomeVisit;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.HomeVisitTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.mobile.sync.RunItem.HomeVisitPart;
import org.tidalrounds.roster.HomeVisits;

/** Residents to be seen at home during a stop. */
@Singleton
final class HomeVisitParts {
    private final CountyStore counties;

    HomeVisitParts(CountyStore counties) {
        this.counties = counties;
    }

    private record Living(String residentId, String villageCode) {}

    /** Those of some villages. */
    Due due(Act act, List<String> villages) throws SQLException {
        List<HomeVisit> visits = counties.list(act.countyId(), HomeVisitTable.TABLE);
        Map<String, String> villageOf = act
                .list(
                        "select r.resident_id, r.village_code from home_visits h join residents r using (county_id, resident_id)"
                                + " where h.county_id = ? and not r.gone",
                        row -> new Living(row.getString(1), row.getString(2)),
                        act.countyId())
                .stream()
                .collect(Collectors.toMap(Living::residentId, Living::villageCode));
        List<String> people = villageOf.entrySet().stream()
                .filter(entry -> villages.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Resident> residents = new HashMap<>();
        counties.list(act.countyId(), ResidentTable.TABLE, people)
                .forEach(resident -> residents.put(resident.id(), resident));
        Policy policy = new Policy(counties.list(act.countyId(), PolicyTable.TABLE));
        return new Due(new HomeVisits(visits, villageOf), residents, policy);
    }

    /** The home visits of a county's villages. */
    record Due(HomeVisits visits, Map<String, Resident> residents, Policy policy) {
        /**
         * Those that belong to a stop.
         *
         * @param visit which one of the week's, from 0
         */
        List<HomeVisitPart> list(String village, LocalDate day, int visit) {
            int perWeek = Math.max(1, policy.integer(PolicyParameter.TOUR_VISITS_PER_WEEK, day));
            return visits.list(village, day, visit, perWeek).stream()
                    .flatMap(due -> Optional.ofNullable(residents.get(due.residentId()))
                            .map(resident -> new HomeVisitPart(
                                    resident.id(),
                                    resident.name(),
                                    resident.birthDate().getYear(),
                                    due.minutes(),
                                    due.skill()))
                            .stream())
                    .toList();
        }
    }
}
