package org.tidalrounds.roster.version;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.version.Change.Kind;

/**
 * Finds the duties that two rosters do not have alike. Two solves number their runs differently, so a run counts as the same when it
 * leaves from the same base; every other duty, when it belongs to the same thing.
 */
final class DutyChanges {
    private DutyChanges() {}

    static List<Change<Duty>> between(List<Duty> before, List<Duty> after) {
        List<Change<Duty>> changes = new ArrayList<>();
        Pairing<Duty> pairing = new Pairing<>(before, after)
                .by(duty -> key(duty, duty.date(), duty.start(), duty.end(), duty.doctorId()), (old, same) -> {})
                .by(
                        duty -> key(duty, duty.date(), duty.doctorId()),
                        (old, moved) -> changes.add(Change.of(Kind.MOVED, old, moved)))
                .by(
                        duty -> key(duty, duty.date(), duty.start()),
                        (old, given) -> changes.add(Change.of(Kind.HANDED_OVER, old, given)))
                .by(
                        duty -> key(duty, duty.date()),
                        (old, given) -> changes.add(Change.of(Kind.HANDED_OVER, old, given)))
                .by(
                        duty -> key(duty, monday(duty.date()), duty.doctorId()),
                        (old, moved) -> changes.add(Change.of(Kind.MOVED, old, moved)));
        pairing.before().forEach(duty -> changes.add(Change.dropped(duty)));
        pairing.after().forEach(duty -> changes.add(Change.added(duty)));
        changes.sort(Comparator.<Change<Duty>, LocalDate>comparing(
                        change -> change.thing().date())
                .thenComparing(change -> change.thing().start())
                .thenComparing(change -> change.thing().id()));
        return List.copyOf(changes);
    }

    private static List<?> key(Duty duty, Object... more) {
        String thing = duty.kind() == DutyKind.RUN ? "" : duty.ref();
        return Stream.concat(Stream.of(duty.kind(), duty.placeId(), thing, duty.role()), Stream.of(more))
                .toList();
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
