package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place for one posted doctor at a centre, to be filled on every day.
 *
 * @param centreId the township or community centre
 * @param number from 1
 * @param hardshipPercent how hard a week here counts for fairness; 100 is a centre beside the hospital
 * @param pinned days that running and published postings fill; kept as a union
 * @param misfitBySpecialty P7: 0 for a specialty the centre needs most, more the less it needs it
 * @param otherMisfit for every other specialty
 */
public record Seat(
        String centreId,
        int number,
        int hardshipPercent,
        List<DaySpan> pinned,
        Map<String, Integer> misfitBySpecialty,
        int otherMisfit) {
    public Seat {
        pinned = List.copyOf(DaySpan.union(pinned));
        misfitBySpecialty = Map.copyOf(misfitBySpecialty);
    }

    /** Names the seat within the problem. */
    public String id() {
        return centreId + "#" + number;
    }

    /** The first day from this one on that no pinned posting fills. */
    public int firstFreeDay(int from) {
        int day = from;
        for (DaySpan span : pinned) {
            day = span.contains(day) ? span.until() : day;
        }
        return day;
    }

    /** The stretches of the horizon that neither pinned postings nor these fill, in order. */
    public List<DaySpan> gaps(List<DaySpan> planned, int horizonDays) {
        List<DaySpan> filled = new ArrayList<>(pinned);
        filled.addAll(planned);
        List<DaySpan> gaps = new ArrayList<>();
        int day = 0;
        for (DaySpan span : DaySpan.union(filled)) {
            if (span.from() > day && day < horizonDays) {
                gaps.add(new DaySpan(day, Math.min(span.from(), horizonDays)));
            }
            day = Math.max(day, span.until());
        }
        if (day < horizonDays) {
            gaps.add(new DaySpan(day, horizonDays));
        }
        return gaps;
    }

    /** Weeks served here, as they count for fairness. */
    public long hardshipWeeks(int weeks) {
        return (long) weeks * hardshipPercent / 100;
    }

    /** P7: how badly a doctor of this specialty fits the centre's need, 0 = best. */
    public int misfit(String specialty) {
        return misfitBySpecialty.getOrDefault(specialty, otherMisfit);
    }
}
