package org.tidalrounds.county.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.SerdeImport;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;

/** The counties there are, and their places. */
@Controller("/api/counties")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(CountyName.class)
final class CountyController {
    private final CountyStore counties;

    CountyController(CountyStore counties) {
        this.counties = counties;
    }

    /** The counties that can be signed in to. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    List<CountyName> list() {
        return counties.list();
    }

    /**
     * Where things are in the county.
     *
     * @param county the county
     */
    @Get("/{county}/places")
    Places places(String county) {
        List<Village> villages = counties.list(county, VillageTable.TABLE);
        if (villages.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.not_there", county));
        }
        return Places.of(villages, counties.list(county, FacilityTable.TABLE));
    }
}
