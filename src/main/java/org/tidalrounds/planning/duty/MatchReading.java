package org.tidalrounds.planning.duty;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/**
 * Reads what the rules find, again after each change. The score director keeps the match of what a change leaves alone, so only
 * new matches are read.
 */
final class MatchReading {
    private final InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director;
    private final Map<ConstraintMatch<?>, Keyed> known = new IdentityHashMap<>();

    MatchReading(InnerScoreDirector<DutySchedule, HardMediumSoftLongScore> director) {
        this.director = director;
    }

    private record Keyed(String key, Finding finding) {}

    /** As the director's seats are now. */
    Weighed read() {
        director.calculateScore();
        Map<String, Finding> findings = new LinkedHashMap<>();
        Map<String, Score> totals = new HashMap<>();
        director.getConstraintMatchTotalMap().values().forEach(total -> {
            totals.put(total.getConstraintName(), Score.of(total.getScore()));
            total.getConstraintMatchSet().forEach(match -> {
                Keyed read = known.computeIfAbsent(match, one -> keyed(match));
                findings.merge(read.key, read.finding, Finding::plus);
            });
        });
        return new Weighed(findings, totals);
    }

    private static Keyed keyed(ConstraintMatch<HardMediumSoftLongScore> match) {
        Finding finding = MatchFindings.of(match);
        return new Keyed(MatchFindings.key(finding), finding);
    }
}
