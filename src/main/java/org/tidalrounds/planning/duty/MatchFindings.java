package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.stream.DefaultConstraintJustification;

/** Reads what a rule found from the facts of OptaPlanner's constraint matches. */
final class MatchFindings {
    /** Rules that speak of a doctor's week or day, their first figure: the same doctor's other one is another finding. */
    private static final Set<String> BY_TIME =
            Set.of(DutyWeights.WEEKLY_HOURS, DutyWeights.EVEN_LOAD, DutyWeights.WISHED_DUTY);

    private final List<String> seats = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> figures = new ArrayList<>();
    private @Nullable DutyDoctor doctor;

    private MatchFindings() {}

    /** A finding that costs what the match costs, not yet compared with another staffing. */
    static Finding of(ConstraintMatch<HardMediumSoftLongScore> match) {
        DefaultConstraintJustification justification = match.getJustification();
        MatchFindings read = new MatchFindings();
        justification.getFacts().forEach(read::add);
        HardMediumSoftLongScore score = match.getScore();
        return new Finding(
                match.getConstraintName(),
                List.copyOf(read.seats),
                Optional.ofNullable(read.doctor),
                List.copyOf(read.names),
                List.copyOf(read.figures),
                0,
                -(score.hardScore() + score.mediumScore() + score.softScore()));
    }

    private void add(@Nullable Object fact) {
        if (fact instanceof DutySeat seat) {
            seats.add(seat.id());
            doctor = seat.doctor();
        } else if (fact instanceof DutyDoctor one) {
            doctor = one;
        } else if (fact instanceof Wish wish) {
            doctor = wish.doctor();
            figures.add(wish.day());
        } else if (fact instanceof TeamTie tie) {
            doctor = tie.doctor();
            names.add(tie.teamId());
        } else if (fact instanceof DutyWork work) {
            names.add(work.id());
        } else if (fact instanceof Work work) {
            names.add(work.id());
        } else if (fact instanceof String name) {
            names.add(name);
        } else if (fact instanceof Integer figure) {
            figures.add(figure);
        } else if (fact instanceof Set<?> days) {
            figures.add(longestStreak(days));
        }
    }

    private static int longestStreak(Collection<?> days) {
        TreeSet<Integer> sorted = new TreeSet<>();
        days.forEach(day -> sorted.add((Integer) day));
        int longest = 0;
        int streak = 0;
        int last = Integer.MIN_VALUE;
        for (int day : sorted) {
            streak = day == last + 1 ? streak + 1 : 1;
            longest = Math.max(longest, streak);
            last = day;
        }
        return longest;
    }

    /** What makes two findings one and the same thing, before and after a change. */
    static String key(Finding finding) {
        String time =
                BY_TIME.contains(finding.rule()) ? finding.figures().get(0).toString() : "";
        int who = finding.doctor().map(DutyDoctor::index).orElse(-1);
        // A seat's finding stays the same finding whoever sits there, unless the rule speaks of the doctor.
        List<String> seats = finding.seats().stream().sorted().toList();
        return finding.rule() + '|' + seats + '|' + finding.names() + '|' + time + '|' + who;
    }
}
