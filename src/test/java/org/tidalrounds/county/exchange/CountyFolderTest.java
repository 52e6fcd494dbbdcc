package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;

class CountyFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyFieldOfAVillageIsRead() {
        Village village = CountyFiles.small().read(folder).villages().get(1);

        assertThat(village.name()).isEqualTo("东二村民委员会");
        assertThat(village.position().lon()).isEqualTo(109.92);
        assertThat(village.population()).isEqualTo(260);
        assertThat(village.aged65plus()).isEqualTo(80);
        assertThat(village.children()).isEqualTo(20);
        assertThat(village.chronicPatients()).isEqualTo(60);
        assertThat(village.hasVillageDoctor()).isFalse();
        assertThat(village.kilometresToTownshipCentre()).isEqualTo(3.5);
        assertThat(village.serviceMode()).isEqualTo(ServiceMode.SHARED);
        assertThat(village.sharedWithVillageCode()).isEqualTo("V1");
    }

    @Test
    void skillsKeepTheirOrder() {
        County county = CountyFiles.small().read(folder);

        assertThat(county.doctors().get(0).skills()).containsExactly("hypertension", "diabetes");
    }

    @Test
    void policyHoldsFromItsDate() {
        County county = CountyFiles.small().read(folder);

        assertThat(county.policy().integer(PolicyParameter.TOUR_VISITS_PER_WEEK, LocalDate.of(2026, 12, 31)))
                .isEqualTo(2);
        assertThat(county.policy().integer(PolicyParameter.TOUR_VISITS_PER_WEEK, LocalDate.of(2027, 1, 1)))
                .isEqualTo(3);
    }

    @Test
    void columnsMayStandInAnyOrder() {
        County county = CountyFiles.small()
                .with("calendar.csv", "name,date,type\n国庆节,2026-10-01,public_holiday\n")
                .read(folder);

        assertThat(county.calendar().isHoliday(LocalDate.of(2026, 10, 1))).isTrue();
    }

    @Test
    void optionalFilesMayBeMissing() {
        County county = CountyFiles.small()
                .without("activities.csv")
                .without("home_visits.csv")
                .without("travel.csv")
                .without("policy.csv")
                .read(folder);

        assertThat(county.activities()).isEmpty();
        assertThat(county.homeVisits()).isEmpty();
        assertThat(county.travel()).isEmpty();
        assertThat(county.policy().values()).isEmpty();
    }

    @Test
    void aHeaderAloneIsEnoughForMostTables() {
        County county = CountyFiles.small()
                .with("visitors.csv", "date,village_code,visitors\n")
                .read(folder);

        assertThat(county.visitors()).isEmpty();
    }

    @Test
    void byteOrderMarkCarriageReturnsAndBlankLinesAreAccepted() {
        County county = CountyFiles.small()
                .with("leave.csv", "\uFEFF" + SmallCounty.LEAVE.replace("\n", "\r\n") + "\r\n,,,\r\n")
                .read(folder);

        assertThat(county.leave()).hasSize(1);
    }

    @Test
    void spacesAroundCellsAreIgnored() {
        County county = CountyFiles.small()
                .replace("leave.csv", "D1,2026-12-01", " D1 ,\u30002026-12-01")
                .read(folder);

        assertThat(county.leave().get(0).doctorId()).isEqualTo("D1");
    }

    @Test
    void errorsOfAllFilesAreNamedAtOnce() {
        ImportRefused refused = CountyFiles.small()
                .replace("facilities.csv", "township_centre", "clinic")
                .replace("doctors.csv", "1990", "ninety")
                .replace("doctors.csv", "1985", "eighty-five")
                .replace("leave.csv", "D1", "D9")
                .refusal(folder);

        assertThat(refused.errors())
                .extracting(ImportError::file, ImportError::line, ImportError::column, ImportError::value)
                .containsExactly(
                        tuple("facilities.csv", 3, "kind", "clinic"),
                        tuple("doctors.csv", 2, "birth_year", "ninety"),
                        tuple("doctors.csv", 3, "birth_year", "eighty-five"),
                        tuple("leave.csv", 2, "doctor_id", "D9"));
    }

    @Test
    void listsKeepTheOrderOfTheFile() {
        assertThat(CountyFiles.small().read(folder).teams().get(0).memberDoctorIds())
                .isEqualTo(List.of("D3", "D4"));
    }
}
