package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.FacilityKind;

class PublishedDutiesTest {
    private static final Horizon WEEK = Horizon.of(MONDAY, 1);
    private static final County COUNTY = new SmallCounty()
            .hospital("H")
            .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
            .village("V1")
            .village("V2")
            .village("V3")
            .build();

    private static Run run(String id, LocalDate date, List<String> crew, String... villages) {
        List<Visit> visits = Stream.of(villages)
                .map(village -> new Visit(village, LocalTime.of(9, 0), LocalTime.of(10, 0), 10))
                .toList();
        return new Run(id, date, "C", 1, LocalTime.of(8, 0), LocalTime.of(12, 0), 20, crew, visits);
    }

    /** What the runs of a new plan know of the published ones. */
    private static Map<String, String> known(List<Run> published, Run... fresh) {
        WorkMapper mapper = new WorkMapper(
                WEEK,
                new DutyPlaces(
                        SmallCounty.travel(List.copyOf(COUNTY.placesById().values()), 30)));
        List<PlannedWork> planned = Arrays.stream(fresh)
                .map(SmallWorks::of)
                .map(work -> new PlannedWork(work.kind(), work.ref(), work.placeId(), mapper.work(work)))
                .toList();
        return new PublishedDuties(published.stream().map(SmallWorks::of).toList()).doctors(planned, WEEK);
    }

    @Test
    void aRunIsKnownByItsVillagesWhateverItsNumber() {
        List<Run> published =
                List.of(run("R-1", MONDAY, List.of("A", "B"), "V1"), run("R-2", MONDAY, List.of("C", "D"), "V2", "V3"));
        assertThat(known(published, run("R-1", MONDAY, List.of(), "V3", "V2"), run("R-2", MONDAY, List.of(), "V1")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("R-1.1", "C", "R-1.2", "D", "R-2.1", "A", "R-2.2", "B"));
    }

    @Test
    void aRunWithOtherVillagesIsTheOneOfItsBaseThatDay() {
        List<Run> published = List.of(run("R-1", MONDAY, List.of("A"), "V1", "V2"));
        assertThat(known(published, run("R-7", MONDAY, List.of(), "V1"))).containsExactly(Map.entry("R-7.1", "A"));
    }

    @Test
    void aMovedRunKeepsItsNumber() {
        List<Run> published = List.of(run("R-1", MONDAY, List.of("A"), "V1"));
        assertThat(known(published, run("R-1", MONDAY.plusDays(1), List.of(), "V1")))
                .containsExactly(Map.entry("R-1.1", "A"));
        assertThat(known(published, run("R-2", MONDAY.plusDays(1), List.of(), "V1")))
                .isEmpty();
    }

    @Test
    void onePublishedRunIsNotTwo() {
        List<Run> published = List.of(run("R-1", MONDAY, List.of("A"), "V1"));
        assertThat(known(published, run("R-5", MONDAY, List.of(), "V1"), run("R-6", MONDAY, List.of(), "V1")))
                .containsOnlyKeys("R-5.1");
    }
}
