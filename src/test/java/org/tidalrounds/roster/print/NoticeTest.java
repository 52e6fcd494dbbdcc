package org.tidalrounds.roster.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.FixedDay;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DutyLines;
import org.tidalrounds.roster.store.PublicationState;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredRoster;

class NoticeTest {
    private static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final CountyBook BOOK = book();
    private static final Village VILLAGE = WUSHAN.villages().stream()
            .filter(village -> village.sharedWithVillageCode().isEmpty())
            .findFirst()
            .orElseThrow();
    private static final String CENTRE = WUSHAN.facilities().stream()
            .filter(facility -> facility.townshipCode().equals(VILLAGE.townshipCode()))
            .map(Facility::id)
            .findFirst()
            .orElseThrow();

    private static CountyBook book() {
        return new CountyBook(
                "巫山县",
                WUSHAN.villagesByCode(),
                WUSHAN.facilities().stream().collect(Collectors.toMap(Facility::id, facility -> facility)),
                WUSHAN.doctorsById(),
                WUSHAN.teams(),
                new WorkCalendar(List.of()));
    }

    private static Run run(LocalDate date, String village) {
        String lead = WUSHAN.doctors().get(0).id();
        Visit visit = new Visit(village, NINE, NINE.plusHours(1), 20);
        return new Run("R-" + date, date, CENTRE, 1, NINE, NINE.plusHours(2), 40, List.of(lead), List.of(visit));
    }

    private static DutyLines.Line clinic(LocalDate date, String place) {
        String doctor = WUSHAN.doctors().get(1).id();
        return new DutyLines.Line(
                "V.1", "V", "visiting_clinic", date, NINE, NINE.plusHours(3), place, "V", doctor, "内科", false);
    }

    private static Schedule schedule(List<Run> runs, List<DutyLines.Line> duties) {
        StoredRoster roster = new StoredRoster(
                new RosterKey("wushan", 1),
                Instant.EPOCH,
                "",
                Horizon.of(MONDAY, 4),
                4,
                "",
                PublicationState.PUBLISHED,
                OptionalInt.of(3),
                0,
                OptionalLong.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                0);
        DaySpan days = new DaySpan(DECEMBER.atDay(1), DECEMBER.atEndOfMonth());
        DaySpan covered = new DaySpan(DECEMBER.atDay(1), MONDAY.plusDays(27));
        return new Schedule(roster, days, covered, runs, duties);
    }

    private static Notice notice(List<Run> runs, List<DutyLines.Line> duties) {
        return Notice.of(BOOK, schedule(runs, duties), VILLAGE, DECEMBER, MONDAY);
    }

    private static List<Run> weekly(LocalDate... others) {
        return Stream.concat(
                        Stream.of(0, 1, 2, 3).map(week -> run(MONDAY.plusWeeks(week), VILLAGE.code())),
                        Stream.of(others).map(date -> run(date, VILLAGE.code())))
                .toList();
    }

    private static String html(Notice notice) {
        return new NoticeSheet(new Words(Language.CHINESE), "https://county.example/resident/east/villages/")
                .of(notice)
                .markup();
    }

    @Test
    void aVisitOnAnotherDayThanUsualIsMarked() {
        Notice notice = notice(weekly(MONDAY.plusDays(9)), List.of());
        assertThat(notice.fixedDays()).extracting(FixedDay::day).containsExactly(DayOfWeek.MONDAY);
        assertThat(notice.comings()).filteredOn(notice::isUnusual).hasSize(1);
        assertThat(html(notice)).contains("★", "不在固定的日子");
    }

    @Test
    void whereAllIsAsUsualNothingIsMarked() {
        assertThat(html(notice(weekly(), List.of()))).doesNotContain("★");
    }

    @Test
    void theNextSpecialistsOfTheTownshipAreNamedWithTheirDays() {
        Notice notice = notice(
                weekly(),
                List.of(
                        clinic(MONDAY.minusDays(1), CENTRE),
                        clinic(MONDAY.plusDays(3), CENTRE),
                        clinic(MONDAY.plusDays(10), CENTRE),
                        clinic(MONDAY.plusDays(17), CENTRE)));
        assertThat(notice.specialists())
                .extracting(Notice.Specialist::date)
                .containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(10));
        assertThat(html(notice))
                .contains("专家坐诊", "12月3日", WUSHAN.doctors().get(1).name());
    }

    @Test
    void specialistsOfOtherTownshipsAreNot() {
        String elsewhere = WUSHAN.facilities().stream()
                .filter(facility -> !facility.townshipCode().equals(VILLAGE.townshipCode()))
                .map(Facility::id)
                .findFirst()
                .orElseThrow();
        assertThat(notice(weekly(), List.of(clinic(MONDAY.plusDays(3), elsewhere)))
                        .specialists())
                .isEmpty();
    }

    @Test
    void aVillageThatSharesAClinicIsSentThere() {
        Village shared = WUSHAN.villages().stream()
                .filter(village -> !village.sharedWithVillageCode().isEmpty())
                .findFirst()
                .orElseThrow();
        Village neighbour = Objects.requireNonNull(WUSHAN.villagesByCode().get(shared.sharedWithVillageCode()));
        Run there = run(MONDAY.plusDays(2), neighbour.code());
        Notice notice = Notice.of(BOOK, schedule(List.of(there), List.of()), shared, DECEMBER, MONDAY);
        assertThat(notice.comings()).extracting(Notice.Coming::date).containsExactly(MONDAY.plusDays(2));
        assertThat(html(notice)).contains("请到邻村", neighbour.shortName());
    }

    @Test
    void daysThatTheRosterDoesNotTellOfAreOwned() {
        assertThat(html(notice(weekly(), List.of()))).contains("所列为 12月1日 至 12月27日 的安排");
    }
}
