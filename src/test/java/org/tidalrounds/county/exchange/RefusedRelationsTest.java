package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** Rows that read alone but do not fit the others. */
class RefusedRelationsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "doctors.csv, '1990,F1', '1990,F9', facility_id",
        "teams.csv, 'F2,D3', 'F9,D3', facility_id",
        "teams.csv, 'F2,D3', 'F2,D9', leader_doctor_id",
        "teams.csv, D3;D4, D3;D9, member_doctor_ids",
        "teams.csv, 'D1,V1;V2', 'D9,V1;V2', county_doctor_id",
        "teams.csv, V1;V2, V1;V9, village_codes",
        "leave.csv, D1, D9, doctor_id",
        "posting_history.csv, D1, D9, doctor_id",
        "posting_history.csv, F2, F9, facility_id",
        "clinic_templates.csv, F1, F9, facility_id",
        "visiting_clinics.csv, F2, F9, facility_id",
        "resources.csv, 'B1,F1', 'B1,F9', facility_id",
        "residents.csv, V1, V9, village_code",
        "contracts.csv, R1, R9, resident_id",
        "contracts.csv, G1, G9, team_id",
        "visitors.csv, V1, V9, village_code",
        "activities.csv, V3, X9, place_id",
        "home_visits.csv, R1, R9, resident_id",
        "travel.csv, 'F2,V1', 'F9,V1', from_id",
        "travel.csv, 'F2,V1', 'F2,V9', to_id",
        "villages.csv, 'shared,V1', 'shared,V9', shared_with_village_code",
    })
    void anUnknownCodeIsNamed(String file, String from, String to, String column) {
        ImportError error = CountyFiles.small().replace(file, from, to).onlyError(folder);

        assertThat(error.file()).isEqualTo(file);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.expected().key()).isEqualTo("county.reference_unknown");
    }

    @Test
    void anActivityMayBeAtAFacility() {
        County county =
                CountyFiles.small().replace("activities.csv", "V3", "F3").read(folder);

        assertThat(county.activities().get(0).placeId()).isEqualTo("F3");
    }

    @Test
    void aRowThatDoesNotReadStillCountsAsKnown() {
        ImportError error =
                CountyFiles.small().replace("doctors.csv", "1990", "ninety").onlyError(folder);

        assertThat(error.column()).isEqualTo("birth_year");
    }

    @ParameterizedTest
    @CsvSource({
        "doctors.csv, D2, D1, doctor_id, 3",
        "calendar.csv, 2026-10-10, 2026-10-01, date, 3",
        "visitors.csv, 2026-10-02, 2026-10-01, date, 3",
    })
    void aDuplicateIsNamedWithTheLineOfTheFirst(String file, String from, String to, String column, int line) {
        ImportError error = CountyFiles.small().replace(file, from, to).onlyError(folder);

        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.expected().key()).isEqualTo("county.duplicate");
        assertThat(error.expected().arguments().get(1)).isEqualTo("2");
    }

    @Test
    void aDuplicateIsFoundInARowThatDoesNotReadToo() {
        ImportRefused refused = CountyFiles.small()
                .replace("doctors.csv", "D2,梁承瑶,M,1985", "D1,梁承瑶,M,x")
                .refusal(folder);

        assertThat(refused.errors())
                .extracting(error -> error.expected().key())
                .contains("county.duplicate", "county.expected_integer");
    }

    @Test
    void aVillageMayNotHaveTheIdOfAFacility() {
        ImportRefused refused =
                CountyFiles.small().replace("villages.csv", "V4,", "F3,").refusal(folder);

        assertThat(refused.errors())
                .extracting(ImportError::expected)
                .containsExactly(Message.of("county.place_twice", "F3", 4));
    }

    @Test
    void aTableWithoutItsKeyColumnIsNamedOnceNotForEveryRowThatRefersToIt() {
        CountyFiles files =
                CountyFiles.small().with("residents.csv", SmallCounty.RESIDENTS.replace("resident_id", "id"));

        assertThat(files.refusal(folder).errors())
                .extracting(error -> error.expected().key())
                .containsExactly("county.column_unknown", "county.column_missing");
    }
}
