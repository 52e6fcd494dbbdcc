package org.tidalrounds.county.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.language.Message;

/** Villages that no run can reach well, and shared clinics too far away. */
class VillageWarningsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aCentreWithoutVehicleInATouredTownshipIsNamed() {
        CountyFiles files = CountyFiles.small().replace("facilities.csv", "9000,1", "9000,0");

        assertThat(warnings(files)).containsExactly(Message.of("county.warning_no_vehicle", "东乡卫生院", "F2"));
    }

    @Test
    void aCentreWithoutVehicleIsFineWhereNoVillageIsToured() {
        CountyFiles files = CountyFiles.small()
                .replace("facilities.csv", "7000,1", "7000,0")
                .replace("villages.csv", "1.90,tour", "1.90,stationed");

        assertThat(warnings(files)).isEmpty();
    }

    @Test
    void aVillageFarFromEveryBaseIsNamed() {
        CountyFiles files = CountyFiles.small().replace("villages.csv", "31.040000,109.830000", "31.040000,110.830000");

        assertThat(warnings(files)).extracting(Message::key).containsExactly("county.warning_far");
    }

    @Test
    void theCountysOwnDrivingTimeDecidesWhatIsFar() {
        CountyFiles files = CountyFiles.small();
        for (String base : List.of("F1", "F2", "F3")) {
            files.append("travel.csv", base + ",V3,121,40");
        }

        assertThat(warnings(files)).containsExactly(Message.of("county.warning_far", "西一", "V3", 121, 120));
    }

    @Test
    void aSharedClinicTooFarOnFootAndByCarIsNamed() {
        CountyFiles files = CountyFiles.small().append("travel.csv", "V2,V1,16,9");
        files.replace("villages.csv", "31.120000,109.920000", "31.140000,109.920000");

        assertThat(warnings(files)).extracting(Message::key).containsExactly("county.warning_shared_far");
    }

    @Test
    void aSharedClinicCountsWhenItIsNearByCar() {
        CountyFiles files = CountyFiles.small().append("travel.csv", "V2,V1,15,9");
        files.replace("villages.csv", "31.120000,109.920000", "31.140000,109.920000");

        assertThat(warnings(files)).isEmpty();
    }

    @Test
    void aSharedClinicCountsWhenItIsNearOnFoot() {
        assertThat(warnings(CountyFiles.small().append("travel.csv", "V2,V1,16,9")))
                .isEmpty();
    }

    private List<Message> warnings(CountyFiles files) {
        return CountyWarnings.list(files.read(folder), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 27));
    }
}
