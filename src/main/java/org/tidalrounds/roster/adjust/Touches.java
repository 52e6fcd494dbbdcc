package org.tidalrounds.roster.adjust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidalrounds.roster.RosterWork;

/** All that one change touched, in the order it was done: works first come, last go. */
public record Touches(List<WorkTouch> works, List<SeatTouch> seats, List<PostingTouch> postings) {
    public static final Touches NONE = new Touches(List.of(), List.of(), List.of());

    public Touches {
        // Logs of before postings could be changed do not name them.
        postings = Objects.requireNonNullElse(postings, List.of());
    }

    static Touches ofSeats(List<SeatTouch> seats) {
        return new Touches(List.of(), seats, List.of());
    }

    static Touches ofWork(WorkTouch work) {
        return new Touches(List.of(work), List.of(), List.of());
    }

    static Touches ofPosting(PostingTouch posting) {
        return new Touches(List.of(), List.of(), List.of(posting));
    }

    Touches plus(Touches later) {
        List<WorkTouch> bothWorks = new ArrayList<>(works);
        bothWorks.addAll(later.works);
        List<SeatTouch> bothSeats = new ArrayList<>(seats);
        bothSeats.addAll(later.seats);
        List<PostingTouch> bothPostings = new ArrayList<>(postings);
        bothPostings.addAll(later.postings);
        return new Touches(bothWorks, bothSeats, bothPostings);
    }

    /** What leads back. */
    Touches reversed() {
        List<WorkTouch> lastWorkFirst = new ArrayList<>(works);
        Collections.reverse(lastWorkFirst);
        List<SeatTouch> lastSeatFirst = new ArrayList<>(seats);
        Collections.reverse(lastSeatFirst);
        List<PostingTouch> lastPostingFirst = new ArrayList<>(postings);
        Collections.reverse(lastPostingFirst);
        return new Touches(
                lastWorkFirst.stream().map(WorkTouch::reversed).toList(),
                lastSeatFirst.stream().map(SeatTouch::reversed).toList(),
                lastPostingFirst.stream().map(PostingTouch::reversed).toList());
    }

    boolean isNothing() {
        return works.isEmpty()
                && postings.isEmpty()
                && seats.stream().allMatch(seat -> seat.before().equals(seat.after()));
    }

    /** Ids of the duties, works and postings touched; of an added or closed work all its duties. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        seats.forEach(seat -> ids.add(seat.dutyId()));
        postings.forEach(posting -> ids.add(posting.id()));
        for (WorkTouch touch : works) {
            ids.add(touch.workId());
            touch.before().ifPresent(work -> ids.addAll(duties(work)));
            touch.after().ifPresent(work -> ids.addAll(duties(work)));
        }
        return ids;
    }

    private static List<String> duties(RosterWork work) {
        return IntStream.range(0, work.seats().size()).mapToObj(work::dutyId).toList();
    }

    /** Ids of the works touched, directly or by a seat. */
    Set<String> workIds() {
        Set<String> ids = new LinkedHashSet<>();
        works.forEach(touch -> ids.add(touch.workId()));
        seats.forEach(seat -> ids.add(seat.dutyId().substring(0, seat.dutyId().lastIndexOf('.'))));
        return ids;
    }
}
