package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.planning.tour.TourBase;
import org.tidalrounds.planning.tour.TourStop;
import org.tidalrounds.planning.tour.TourWeek;
import org.tidalrounds.travel.TravelTable;

class TourMapperTest {
    private final SmallCounty county = new SmallCounty();

    private TourMapper mapper(LocalDate from) {
        TravelTable travel = SmallCounty.travel(TourMapper.places(county.build()), 20);
        return new TourMapper(county.build(), Horizon.of(from, 1), travel);
    }

    private TourMapper mapper() {
        return mapper(MONDAY);
    }

    private void holiday(LocalDate day) {
        county.calendar(new CalendarDay(day, DayType.PUBLIC_HOLIDAY, "holiday"));
    }

    @ParameterizedTest
    @CsvSource({"0,60", "499,60", "500,75", "999,75", "1000,90", "1500,120", "2499,120", "2500,150", "90000,150"})
    void aVisitTakesAsLongAsThePopulationsBandSays(int population, double minutes) {
        county.village("V", "T1", population, ServiceMode.TOUR);
        assertThat(mapper().standardWeek().stops())
                .singleElement()
                .extracting(TourStop::minutes)
                .isEqualTo(minutes);
    }

    @Test
    void onlyTouredVillagesAreStops() {
        county.village("A", "T1", 400, ServiceMode.STATIONED)
                .village("B", "T1", 400, ServiceMode.TOUR)
                .village("C", "T1", 400, ServiceMode.SHARED);
        assertThat(mapper().standardWeek().stops()).extracting(TourStop::id).containsExactly("B");
    }

    @Test
    void everyFacilityWithVehiclesIsABase() {
        county.facility("H", FacilityKind.COUNTY_HOSPITAL, "T0", 110, 2)
                .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110, 0);
        assertThat(mapper().standardWeek().bases()).singleElement().satisfies(base -> {
            assertThat(base.id()).isEqualTo("H");
            assertThat(base.vehiclesByDay()).containsOnly(2).hasSize(7);
        });
    }

    @Test
    void theHomeBaseIsTheOneOfTheTownship() {
        county.facility("H", FacilityKind.COUNTY_HOSPITAL, "T0", 110, 2)
                .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110, 1)
                .village("V");
        assertThat(homeBaseOf(mapper().standardWeek())).isEqualTo("C");
    }

    @Test
    void ofSeveralBasesInTheTownshipTheNearestIsHome() {
        county.facility("FAR", FacilityKind.COUNTY_HOSPITAL, "T1", 110.1, 2)
                .facility("NEAR", FacilityKind.TOWNSHIP_CENTRE, "T1", 110, 1)
                .village("V");
        TravelTable travel = SmallCounty.travel(TourMapper.places(county.build()), 20);
        travel.minutes()[2][0] = 10;
        TourMapper mapper = new TourMapper(county.build(), Horizon.of(MONDAY, 1), travel);
        assertThat(homeBaseOf(mapper.standardWeek())).isEqualTo("NEAR");
    }

    @Test
    void aVillageWithoutABaseInItsTownshipHasNoHomeBase() {
        county.facility("H", FacilityKind.COUNTY_HOSPITAL, "T0", 110, 2).village("V");
        assertThat(mapper().standardWeek().stops().get(0).homeBase()).isEqualTo(-1);
    }

    @Test
    void theStandardWeekRunsFromMondayToFridayWhateverTheCalendarSays() {
        holiday(MONDAY);
        assertThat(mapper().standardWeek().days()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aHolidayIsNoDayOfItsWeek() {
        holiday(MONDAY.plusDays(2));
        assertThat(mapper().datedWeek(MONDAY).days()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void aWeekendDayWorkedInExchangeIsADayOfItsWeek() {
        county.calendar(new CalendarDay(MONDAY.plusDays(5), DayType.TRANSFER_WORKDAY, "shift"));
        assertThat(mapper().datedWeek(MONDAY).days()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void fourWorkingDaysKeepTheFullGap() {
        holiday(MONDAY);
        assertThat(mapper().datedWeek(MONDAY).minDayGap()).isEqualTo(2);
    }

    @Test
    void threeWorkingDaysAllowTheShortGap() {
        holiday(MONDAY);
        holiday(MONDAY.plusDays(1));
        assertThat(mapper().datedWeek(MONDAY).minDayGap()).isEqualTo(1);
    }

    @Test
    void aWeekBegunKeepsItsGapAndWantsItsShareOfVisits() {
        county.village("V");
        TourWeek week = mapper(MONDAY.plusDays(2)).datedWeek(MONDAY);
        assertThat(week.days()).containsExactly(2, 3, 4);
        assertThat(week.minDayGap()).isEqualTo(2);
        assertThat(week.stops().get(0).visits()).isEqualTo(1);
    }

    @Test
    void aWeekBegunOnTuesdayStillWantsAllVisits() {
        county.village("V");
        assertThat(mapper(MONDAY.plusDays(1)).datedWeek(MONDAY).stops().get(0).visits())
                .isEqualTo(2);
    }

    @Test
    void theLastDayOfAWeekStillWantsAVisit() {
        county.village("V");
        assertThat(mapper(MONDAY.plusDays(4)).datedWeek(MONDAY).stops().get(0).visits())
                .isEqualTo(1);
    }

    @Test
    void aWholeWeekWithAHolidayWantsAllVisits() {
        county.village("V");
        holiday(MONDAY);
        holiday(MONDAY.plusDays(1));
        holiday(MONDAY.plusDays(2));
        assertThat(mapper().datedWeek(MONDAY).stops().get(0).visits()).isEqualTo(2);
    }

    @Test
    void aPolicyChangedInTheMiddleOfTheHorizonHoldsFromItsWeekOn() {
        county.village("V").policy(PolicyParameter.TOUR_VISITS_PER_WEEK, "3", MONDAY.plusWeeks(1));
        TravelTable travel = SmallCounty.travel(TourMapper.places(county.build()), 20);
        TourMapper mapper = new TourMapper(county.build(), Horizon.of(MONDAY, 2), travel);
        assertThat(mapper.datedWeek(MONDAY).stops().get(0).visits()).isEqualTo(2);
        assertThat(mapper.datedWeek(MONDAY.plusWeeks(1)).stops().get(0).visits())
                .isEqualTo(3);
    }

    @Test
    void theHoursAreThePolicys() {
        county.policy(PolicyParameter.TOUR_DAY_END, "17:30", MONDAY.minusYears(1));
        assertThat(mapper().standardWeek().hours()).satisfies(hours -> {
            assertThat(hours.start()).isEqualTo(480);
            assertThat(hours.end()).isEqualTo(1050);
            assertThat(hours.windows()).isDeepEqualTo(new double[][] {{510, 750}, {780, 1050}});
            assertThat(hours.lunch()).isEqualTo(60);
            assertThat(hours.lunchFrom()).isEqualTo(660);
            assertThat(hours.lunchUntil()).isEqualTo(810);
        });
    }

    private static String homeBaseOf(TourWeek week) {
        TourBase base = week.bases().get(week.stops().get(0).homeBase());
        return base.id();
    }
}
