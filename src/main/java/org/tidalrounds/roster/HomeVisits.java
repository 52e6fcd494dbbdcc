package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HomeVisit;
import org.tidalrounds.county.Resident;

/**
 * Home visits by village and week. One that is due every n weeks is due in every n-th ISO week counted from a fixed
 * Monday, shifted by the resident's place in the file, so that the load spreads and the weeks do not depend on when a plan
 * begins.
 */
public final class HomeVisits {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    private final Map<String, List<Due>> byVillage = new HashMap<>();

    private record Due(HomeVisit visit, int shift) {
        boolean isIn(long week) {
            return Math.floorMod(week + shift, visit.everyWeeks()) == 0;
        }
    }

    HomeVisits(County county) {
        this(
                county.homeVisits(),
                county.residents().stream().collect(Collectors.toMap(Resident::id, Resident::villageCode)));
    }

    /**
     * All of a county.
     *
     * @param visits in the county's order
     * @param villageOf the villages of their residents, by the residents' ids
     */
    public HomeVisits(List<HomeVisit> visits, Map<String, String> villageOf) {
        int shift = 0;
        for (HomeVisit visit : visits) {
            byVillage
                    .computeIfAbsent(villageOf.getOrDefault(visit.residentId(), ""), village -> new ArrayList<>())
                    .add(new Due(visit, shift++));
        }
    }

    /** By how many minutes a tour visit of the week of this day is longer in a village: the longer one of its visits. */
    int minutesDue(String village, LocalDate day, int visitsPerWeek) {
        return IntStream.range(0, visitsPerWeek)
                .map(visit -> due(village, day, visit, visitsPerWeek)
                        .mapToInt(HomeVisit::minutes)
                        .sum())
                .max()
                .orElse(0);
    }

    /**
     * The home visits that belong to a village's visit.
     *
     * @param visit which one of the week's, from 0
     */
    public List<HomeVisit> list(String village, LocalDate day, int visit, int visitsPerWeek) {
        return due(village, day, visit, visitsPerWeek).toList();
    }

    /**
     * The tags that home visits ask the crew for at a village's visit.
     *
     * @param visit which one of the week's, from 0
     */
    Set<String> tagsDue(String village, LocalDate day, int visit, int visitsPerWeek) {
        return due(village, day, visit, visitsPerWeek)
                .map(HomeVisit::skill)
                .filter(skill -> !skill.isEmpty())
                .map(DutyTags::skill)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The home visits of a week take turns over the tour visits of that week. Which one begins differs from village to
     * village: if it were always the first, every crew of a Monday would need the same few specialists.
     */
    private Stream<HomeVisit> due(String village, LocalDate day, int visit, int visitsPerWeek) {
        long week = ChronoUnit.WEEKS.between(FIRST_MONDAY, day);
        List<Due> ofVillage = byVillage.getOrDefault(village, List.of());
        int first = ofVillage.isEmpty() ? 0 : ofVillage.get(0).shift();
        List<HomeVisit> ofWeek =
                ofVillage.stream().filter(due -> due.isIn(week)).map(Due::visit).toList();
        return IntStream.range(0, ofWeek.size())
                .filter(i -> (first + i) % visitsPerWeek == visit)
                .mapToObj(ofWeek::get);
    }
}
