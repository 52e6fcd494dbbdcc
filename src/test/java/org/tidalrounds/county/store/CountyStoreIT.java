package org.tidalrounds.county.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;

class CountyStoreIT {
    private static final CountyName WUSHAN = new CountyName("wushan", "巫山县");

    private static Service service;
    private static County county;

    @BeforeAll
    static void storeTheDemoCounty() {
        service = TestServices.on(TestDatabases.create());
        county = CountyFolder.read(Path.of("demo/wushan"));
        service.counties().save(WUSHAN, county);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void everyTableComesBackAsItWasStored() {
        County stored = service.counties().find("wushan").orElseThrow();
        for (Table<?> table : CountyTables.all()) {
            assertThat(texts(table, stored)).as(table.name()).isEqualTo(texts(table, county));
        }
    }

    @Test
    void aCountyIsListedUnderItsName() {
        assertThat(service.counties().list()).contains(WUSHAN);
    }

    @Test
    void anUnknownCountyIsNotFound() {
        assertThat(service.counties().find("wushan2")).isEmpty();
    }

    @Test
    void aCountyThatFailsHalfWayLeavesNothingBehind() {
        County broken = new County(
                county.facilities(),
                county.villages(),
                county.doctors(),
                List.of(),
                county.leave(),
                county.postingHistory(),
                county.clinicTemplates(),
                county.visitingClinics(),
                county.resources(),
                county.residents(),
                county.contracts(), // of teams that are missing
                county.calendar(),
                county.visitors(),
                county.activities(),
                county.homeVisits(),
                county.travel(),
                county.policy());
        assertThatThrownBy(() -> service.counties().save(new CountyName("broken", "坏县"), broken))
                .hasStackTraceContaining("contracts");
        assertThat(service.counties().find("broken")).isEmpty();
    }

    private static <R> List<List<String>> texts(Table<R> table, County county) {
        return table.rows(county).stream().map(table::texts).toList();
    }
}
