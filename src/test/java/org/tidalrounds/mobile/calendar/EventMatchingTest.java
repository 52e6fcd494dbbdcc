package org.tidalrounds.mobile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventMatchingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private static PlannedEvent run(LocalDate date, int hour, String... stops) {
        return new PlannedEvent(
                "run", "F1", "", "lead", date, LocalTime.of(hour, 0), LocalTime.of(16, 0), List.of(stops));
    }

    private static FeedEvent told(PlannedEvent duty) {
        return new FeedEvent(
                UUID.nameUUIDFromBytes(duty.toString().getBytes(StandardCharsets.UTF_8)), duty, 3, THEN, false);
    }

    private static List<FeedEvent> match(List<FeedEvent> known, PlannedEvent... planned) {
        return new EventMatching(MONDAY, NOW, UUID::randomUUID).match(known, List.of(planned));
    }

    @Test
    void whatStaysAsItIsIsNotTouched() {
        FeedEvent event = told(run(MONDAY, 8));
        assertThat(match(List.of(event), event.duty())).containsExactly(event);
    }

    @Test
    void aNewDutyBeginsAtSequenceZero() {
        assertThat(match(List.of(), run(MONDAY, 8)))
                .singleElement()
                .matches(event -> event.sequence() == 0 && event.changedAt().equals(NOW));
    }

    @Test
    void anotherTimeIsTheSameEventInANewSequence() {
        FeedEvent event = told(run(MONDAY, 8));
        PlannedEvent later = run(MONDAY, 9);
        assertThat(match(List.of(event), later)).containsExactly(new FeedEvent(event.uid(), later, 4, NOW, false));
    }

    @Test
    void otherVillagesOnTheWayAreAChange() {
        FeedEvent event = told(run(MONDAY, 8, "V1 09:00-10:00"));
        assertThat(match(List.of(event), run(MONDAY, 8, "V2 09:00-10:00")))
                .singleElement()
                .matches(now -> now.uid().equals(event.uid()) && now.sequence() == 4);
    }

    @Test
    void anotherDayOfTheWeekIsTheSameEvent() {
        FeedEvent event = told(run(MONDAY, 8));
        assertThat(match(List.of(event), run(MONDAY.plusDays(6), 8)))
                .extracting(FeedEvent::uid)
                .containsExactly(event.uid());
    }

    @Test
    void anotherWeekIsAnotherEvent() {
        FeedEvent event = told(run(MONDAY, 8));
        assertThat(match(List.of(event), run(MONDAY.plusDays(7), 8)))
                .hasSize(2)
                .contains(new FeedEvent(event.uid(), event.duty(), 4, NOW, true));
    }

    @Test
    void whatStaysKeepsItsEventWhenTheOtherMoves() {
        FeedEvent monday = told(run(MONDAY, 8));
        FeedEvent friday = told(run(MONDAY.plusDays(4), 8));
        assertThat(match(List.of(monday, friday), run(MONDAY.plusDays(2), 8), friday.duty()))
                .contains(friday)
                .extracting(FeedEvent::uid)
                .containsExactlyInAnyOrder(monday.uid(), friday.uid());
    }

    @Test
    void whatWasCancelledStaysCancelledOnce() {
        FeedEvent cancelled = told(run(MONDAY, 8)).cancelled(NOW);
        assertThat(match(List.of(cancelled))).containsExactly(cancelled);
    }

    @Test
    void whatComesBackIsTheSameEvent() {
        FeedEvent cancelled = told(run(MONDAY, 8)).cancelled(NOW);
        assertThat(match(List.of(cancelled), cancelled.duty()))
                .containsExactly(new FeedEvent(cancelled.uid(), cancelled.duty(), 5, NOW, false));
    }

    @Test
    void thePastIsNotCancelled() {
        FeedEvent yesterday = told(run(MONDAY.minusDays(1), 8));
        assertThat(match(List.of(yesterday))).containsExactly(yesterday);
    }
}
