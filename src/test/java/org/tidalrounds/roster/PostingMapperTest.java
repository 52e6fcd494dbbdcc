package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.DaySpan;
import org.tidalrounds.planning.posting.Placement;
import org.tidalrounds.planning.posting.PostingGap;
import org.tidalrounds.planning.posting.PostingOutcome;
import org.tidalrounds.planning.posting.Seat;

class PostingMapperTest {
    private final SmallCounty county = new SmallCounty().hospital("H").centre("A");

    @Test
    void onlyHospitalDoctorsOfTheTitleAreCandidates() {
        county.doctor("good", "H").doctor("local", "A").expert("junior", "H", "内科", Title.RESIDENT);

        assertThat(mapper().problem().candidates()).extracting(Candidate::id).containsExactly("good");
    }

    @Test
    void aRunningPostingFillsTheSeatUntilItsLastDay() {
        county.doctor("d", "H").posted("d", "A", MONDAY.minusDays(30), MONDAY.plusDays(9));

        assertThat(mapper().problem().seats()).extracting(Seat::pinned).containsExactly(List.of(new DaySpan(-30, 10)));
    }

    @Test
    void aRunningDoctorOfTooLowATitleDoesNotFillTheSeat() {
        county.expert("junior", "H", "内科", Title.RESIDENT)
                .posted("junior", "A", MONDAY.minusDays(30), MONDAY.plusDays(9));

        assertThat(mapper().problem().seats().get(0).pinned()).isEmpty();
        assertThat(mapper().warnings()).extracting(Message::key).contains("posting.warn.title");
    }

    @Test
    void aQuarterOfADepartmentMayGoAtOnce() {
        for (int i = 0; i < 9; i++) {
            county.doctor("d" + i, "H");
        }

        assertThat(mapper().problem().departments().get(0).limit()).isEqualTo(2);
    }

    @Test
    void aDepartmentOfOneDoctorMaySendHerAndIsNamed() {
        county.doctor("alone", "H");

        assertThat(mapper().problem().departments().get(0).limit()).isEqualTo(1);
        assertThat(mapper().warnings()).contains(Message.of("posting.warn.only_doctor", "alone", "全科"));
    }

    @Test
    void longLeaveForbidsAPostingAndShortLeaveDoesNot() {
        county.doctor("long", "H")
                .doctor("short", "H")
                .leave("long", MONDAY, MONDAY.plusDays(29))
                .leave("short", MONDAY, MONDAY.plusDays(28));

        assertThat(candidate("long").absentDays(new DaySpan(0, 100))).isEqualTo(30);
        assertThat(candidate("short").absentDays(new DaySpan(0, 100))).isZero();
    }

    @Test
    void leaveOverTheWholeHorizonIsNamed() {
        county.doctor("d", "H").leave("d", MONDAY.minusDays(1), MONDAY.plusYears(2));

        assertThat(mapper().warnings()).contains(Message.of("posting.warn.absent", "d"));
    }

    @Test
    void aDoctorPastRetirementIsNamedAndNotPlanned() {
        county.doctor("d", "H").policy(PolicyParameter.RETIREMENT_AGE_FEMALE, "45", MONDAY);

        assertThat(mapper().problem().candidates()).isEmpty();
        assertThat(mapper().warnings()).contains(Message.of("posting.warn.retired", "d", "d", "46"));
    }

    @Test
    void overlappingPostingsAreKeptAndNamed() {
        county.doctor("d", "H")
                .doctor("e", "H")
                .posted("d", "A", MONDAY.minusDays(30), MONDAY.plusDays(30))
                .posted("e", "A", MONDAY.minusDays(10), MONDAY.plusDays(60));

        assertThat(mapper().postings(none()))
                .extracting(PlannedPosting::doctorId)
                .containsExactly("d", "e");
        assertThat(mapper().warnings()).extracting(Message::key).contains("posting.warn.centre_overlap");
    }

    @Test
    void aPostingOfAnUnknownDoctorIsLeftOutAndNamed() {
        county.posted("ghost", "A", MONDAY, MONDAY.plusDays(30));

        assertThat(mapper().postings(none())).isEmpty();
        assertThat(mapper().warnings()).extracting(Message::key).contains("posting.warn.record_skipped");
    }

    @Test
    void aSilverAgeDoctorServesHalfAYearAtMost() {
        county.silverAge("old", "H");

        assertThat(candidate("old").maxWeeks()).isEqualTo(26);
    }

    @Test
    void theTeamsCentreIsWhereADoctorWouldRatherBe() {
        county.doctor("d", "H").team("T", "A", "d");

        assertThat(candidate("d").homeCentreId()).isEqualTo("A");
    }

    @Test
    void plannedPostingsGetDates() {
        county.doctor("d", "H");
        PostingOutcome outcome = new PostingOutcome(
                List.of(new Placement("A", 1, "d", new DaySpan(7, 189))), List.of(), "", true, new TreeMap<>());

        assertThat(mapper().postings(outcome))
                .containsExactly(new PlannedPosting(
                        "A", 1, "d", MONDAY.plusDays(7), MONDAY.plusDays(188), PlannedPosting.Source.PLANNED));
    }

    @Test
    void eachGapAndMissingCityExpertsAreOpenDemand() {
        PostingGap gap = new PostingGap("A", 1, new DaySpan(5, 9), Message.of("posting.open.no_candidates", 4));
        PostingOutcome outcome = new PostingOutcome(List.of(), List.of(gap), "", false, new TreeMap<>());

        assertThat(mapper().open(outcome))
                .extracting(OpenDemand::rule, OpenDemand::placeId, OpenDemand::date)
                .containsExactly(tuple("P1", "A", MONDAY.plusDays(5)), tuple("P6", "H", MONDAY));
    }

    private static PostingOutcome none() {
        return new PostingOutcome(List.of(), List.of(), "", true, new TreeMap<>());
    }

    private PostingMapper mapper() {
        return new PostingMapper(county.build(), MONDAY);
    }

    private Candidate candidate(String id) {
        return mapper().problem().candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
