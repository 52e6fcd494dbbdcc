package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.language.Message;

/** Headers, rows and cells that do not read. */
class RefusedRowsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "facilities.csv, '20,9000', '-20,9000', beds, county.expected_integer",
        "visitors.csv, 3200, 3.5, visitors, county.expected_integer",
        "visitors.csv, 3200, 99999999999, visitors, county.expected_integer",
        "visitors.csv, 3200, １２, visitors, county.expected_integer",
        "home_visits.csv, 'R1,2', 'R1,0', every_weeks, county.expected_integer",
        "villages.csv, 31.116464, 109.911189, lat, county.expected_decimal",
        "villages.csv, 31.116464, NaN, lat, county.expected_decimal",
        "villages.csv, 31.116464, '31,5', , county.row_width",
        "villages.csv, 2.40, -2.40, km_to_township_centre, county.expected_decimal",
        "villages.csv, '1,1,2.40', 'ja,1,2.40', has_village_doctor, county.expected_yes_no",
        "villages.csv, '2.40,tour', '2.40,bus', service_mode, county.expected_one_of",
        "doctors.csv, 主治医师, 主治, title, county.expected_one_of",
        "doctors.csv, '蔡子柏,F', '蔡子柏,女', sex, county.expected_one_of",
        "doctors.csv, 蔡子柏, '', name, county.expected_value",
        "doctors.csv, 19900700000, '\"1\t2\"', phone, county.expected_line",
        "doctors.csv, hypertension;diabetes, hypertension;;diabetes, skills, county.expected_words",
        "doctors.csv, hypertension;diabetes, hypertension；diabetes, skills, county.expected_word",
        "clinic_templates.csv, '内科,1,am', '内科,8,am', weekday, county.expected_one_of",
        "residents.csv, 1950-04-08, 1950-02-30, birth_date, county.expected_date",
        "residents.csv, 1950-04-08, 1950/4/8, birth_date, county.expected_date",
        "residents.csv, 1950-04-08, 0195-04-08, birth_date, county.expected_date",
        "leave.csv, 2026-12-05, 2026-11-30, to_date, county.expected_not_before",
        "posting_history.csv, 2026-07-12, 2025-07-12, to_date, county.expected_not_before",
        "contracts.csv, 2027-01-22, 2025-01-22, ends_on, county.expected_not_before",
        "activities.csv, 2026-12-27, 2026-11-29, to_date, county.expected_not_before",
        "leave.csv, annual, 'annual,x', , county.row_width",
        "leave.csv, ',annual', '', , county.row_width",
        "policy.csv, tour.visits_per_week, tour.visits, key, county.expected_policy_key",
        "policy.csv, ',3,', ',-3,', value, county.policy_integer",
        "policy.csv, 'tour.visits_per_week,3', 'reserve.share,1.5', value, county.policy_share",
        "policy.csv, 'tour.visits_per_week,3', 'travel.speed_kmh,0', value, county.policy_positive",
        "policy.csv, 'tour.visits_per_week,3', 'duty.weekly_hours,x', value, county.policy_number",
        "policy.csv, 'tour.visits_per_week,3', 'tour.day_start,25:00', value, county.policy_time",
        "policy.csv, 13:00-17:00, 11:00-17:00, value, county.policy_windows",
        "policy.csv, 'tour.visits_per_week,3', 'tour.visit_minutes,500:60;400:75;90', value, county.policy_bands",
        "policy.csv, 'tour.visits_per_week,3', 'posting.min_title,主治', value, county.policy_title",
        "policy.csv, 'tour.visits_per_week,3', 'tidal.day_curve,08:00', value, county.policy_curve",
        "policy.csv, 'tour.visits_per_week,3', 'tidal.day_curve,8=0.2;18:00=1', value, county.policy_curve",
        "policy.csv, 'tour.visits_per_week,3', 'tidal.day_curve,08:00=0.5;18:00=0.9', value, county.policy_curve",
        "policy.csv, 'tour.visits_per_week,3', 'tidal.day_curve,12:00=0.5;08:00=1', value, county.policy_curve",
        "policy.csv, 'tour.visits_per_week,3', 'tidal.day_curve,08:00=0.5;09:00=0.4;10:00=1', value, county.policy_curve",
    })
    void aCellThatDoesNotReadIsNamed(String file, String from, String to, String column, String expected) {
        ImportRefused refused = CountyFiles.small().replace(file, from, to).refusal(folder);

        assertThat(refused.errors()).hasSize(1);
        ImportError error = refused.errors().get(0);
        assertThat(error.file()).isEqualTo(file);
        assertThat(error.line()).isGreaterThan(1);
        assertThat(error.column()).isEqualTo(column == null ? "" : column);
        assertThat(error.expected().key()).isEqualTo(expected);
    }

    @Test
    void wrongEnumListsWhatIsAllowed() {
        ImportRefused refused = CountyFiles.small()
                .replace("villages.csv", "2.40,tour", "2.40,bus")
                .refusal(folder);

        assertThat(refused.errors().get(0).expected())
                .isEqualTo(Message.of("county.expected_one_of", "tour, stationed, shared"));
    }

    @Test
    void unknownPolicyKeyListsWhatIsAllowed() {
        ImportRefused refused = CountyFiles.small()
                .replace("policy.csv", "tour.visits_per_week", "tour.visits")
                .refusal(folder);

        assertThat(refused.errors().get(0).expected().arguments().get(0))
                .contains("tour.visits_per_week, tour.min_day_gap");
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThat(headerError("doctor_id,from_date,to_date,kind,remark\nD1,2026-12-01,2026-12-05,annual,x\n"))
                .isEqualTo(Message.of("county.column_unknown", "remark", "doctor_id, from_date, to_date, kind"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(headerError("doctor_id,from_date,to_date\nD1,2026-12-01,2026-12-05\n"))
                .isEqualTo(Message.of("county.column_missing", "kind"));
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() {
        assertThat(headerError("doctor_id,from_date,to_date,kind,kind\nD1,2026-12-01,2026-12-05,annual,x\n"))
                .isEqualTo(Message.of("county.column_twice", "kind"));
    }

    private Message headerError(String leave) {
        ImportRefused refused = CountyFiles.small().with("leave.csv", leave).refusal(folder);
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).line()).isEqualTo(1);
        return refused.errors().get(0).expected();
    }
}
