package org.tidalrounds.roster.assume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.County;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.SmallCounty;
import org.tidalrounds.roster.store.RosterRefused;

/** A county as it would be, and what nobody may assume. */
class AssumedTest {
    private static final LocalDate MONDAY = SmallCounty.MONDAY;
    private static final County COUNTY = new SmallCounty()
            .hospital("H")
            .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
            .village("V1")
            .doctor("D1", "C")
            .doctor("D2", "H")
            .build();

    private static Assumption assume(AssumptionKind kind, String subject, String value) {
        return new Assumption(kind, subject, value, Optional.empty(), Optional.empty());
    }

    private static Assumption away(String doctor, LocalDate from, LocalDate to) {
        return new Assumption(AssumptionKind.DOCTOR_AWAY, doctor, "", Optional.of(from), Optional.of(to));
    }

    private static void check(Assumption assumption) {
        new AssumptionChecks(COUNTY, Horizon.of(MONDAY, 4)).check(assumption);
    }

    @Test
    void aBaseHasTheVehiclesAssumedAndTheOthersTheirOwn() {
        County assumed = Assumed.of(COUNTY, List.of(assume(AssumptionKind.VEHICLES, "C", "4")));
        assertThat(Objects.requireNonNull(assumed.facilitiesById().get("C")).vehicles())
                .isEqualTo(4);
        assertThat(assumed.facilitiesById().get("H"))
                .isEqualTo(COUNTY.facilitiesById().get("H"));
    }

    @Test
    void aDoctorIsAwayOnTheDaysAssumed() {
        County assumed = Assumed.of(COUNTY, List.of(away("D1", MONDAY, MONDAY.plusDays(6))));
        assertThat(assumed.leave()).hasSize(1);
        assertThat(assumed.leave().get(0).covers(MONDAY.plusDays(6))).isTrue();
    }

    @Test
    void aDoctorWorksElsewhereAndTours() {
        County assumed = Assumed.of(COUNTY, List.of(assume(AssumptionKind.DOCTOR_AT, "D2", "C")));
        assertThat(Objects.requireNonNull(assumed.doctorsById().get("D2")).facilityId())
                .isEqualTo("C");
    }

    @Test
    void aPolicyValueHoldsInPlaceOfEveryDatedOne() {
        County assumed = Assumed.of(COUNTY, List.of(assume(AssumptionKind.POLICY, "tour.visits_per_week", "3")));
        assertThat(assumed.policy().integer(PolicyParameter.TOUR_VISITS_PER_WEEK, MONDAY.plusYears(1)))
                .isEqualTo(3);
    }

    @Test
    void aVillageWithAStationedDoctorGetsNoTours() {
        County assumed = Assumed.of(COUNTY, List.of(assume(AssumptionKind.VILLAGE_SERVICE, "V1", "stationed")));
        assertThat(Objects.requireNonNull(assumed.villagesByCode().get("V1")).serviceMode())
                .isEqualTo(ServiceMode.STATIONED);
    }

    @ParameterizedTest
    @CsvSource({
        "VEHICLES, C, 2, true",
        "VEHICLES, C, 3, false",
        "DOCTOR_AT, D1, H, false",
        "POLICY, tour.visits_per_week, 2, true",
        "POLICY, tour.visits_per_week, 3, false",
        "VILLAGE_SERVICE, V1, tour, true",
        "VILLAGE_SERVICE, V1, stationed, false"
    })
    void whatTheDataSaysAlreadyIsTrue(AssumptionKind kind, String subject, String value, boolean isTrue) {
        assertThat(Assumed.isTrueOf(COUNTY, assume(kind, subject, value), MONDAY))
                .isEqualTo(isTrue);
    }

    @Test
    void anAbsenceIsTrueOnceTheLeaveIsRecorded() {
        Assumption absence = away("D1", MONDAY, MONDAY.plusDays(3));
        assertThat(Assumed.isTrueOf(COUNTY, absence, MONDAY)).isFalse();
        assertThat(Assumed.isTrueOf(Assumed.of(COUNTY, List.of(absence)), absence, MONDAY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "VEHICLES, X, 2, roster.assume.no_facility",
        "VEHICLES, C, -1, roster.assume.vehicles",
        "VEHICLES, C, two, roster.assume.vehicles",
        "DOCTOR_AT, X, C, roster.assume.no_doctor",
        "DOCTOR_AT, D1, X, roster.assume.no_facility",
        "DOCTOR_AWAY, D1, '', roster.assume.days",
        "POLICY, nothing, 2, roster.assume.no_parameter",
        "POLICY, tour.visits_per_week, many, roster.assume.policy",
        "POLICY, tour.visits_per_week, 21, roster.assume.far",
        "POLICY, duty.priority, tidal, roster.assume.text",
        "VILLAGE_SERVICE, X, tour, roster.assume.no_village",
        "VILLAGE_SERVICE, V1, shared, roster.assume.service"
    })
    void whatCannotBeIsRefusedByName(AssumptionKind kind, String subject, String value, String refusal) {
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> check(assume(kind, subject, value)))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(refusal));
    }

    @Test
    void anAbsenceOutsideOfThePeriodIsRefused() {
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> check(away("D1", MONDAY.plusWeeks(5), MONDAY.plusWeeks(6))))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("roster.assume.outside"));
    }

    @Test
    void numbersThatContradictEachOtherAreRefused() {
        AssumptionChecks checks = new AssumptionChecks(COUNTY, Horizon.of(MONDAY, 4));
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(
                        () -> checks.checkTogether(List.of(assume(AssumptionKind.POLICY, "posting.min_weeks", "60"))))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("roster.assume.together"));
    }
}
