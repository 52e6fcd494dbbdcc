package org.tidalrounds.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.posting.PostingOutcome;
import org.tidalrounds.roster.PlannedPosting.Source;

/** The small plan of the demo county with a planned year of postings. */
public final class PostedYear {
    private final County county;
    private final List<PlannedPosting> postings;
    private final List<OpenDemand> gaps;

    private PostedYear(County county, List<PlannedPosting> postings, List<OpenDemand> gaps) {
        this.county = county;
        this.postings = postings;
        this.gaps = gaps;
    }

    /** The same for every test: bounded by steps. */
    public static PostedYear of(County county) {
        PostingMapper mapper = new PostingMapper(county, SmallPlan.MONDAY);
        PostingOutcome outcome = planners()
                .postings()
                .plan(
                        mapper.problem(),
                        new SolveLimits(Duration.ofSeconds(60), 150, 1, 1),
                        progress -> {},
                        () -> false);
        return new PostedYear(county, mapper.postings(outcome), mapper.open(outcome));
    }

    private static Planners planners() {
        try {
            return new SolverSettings(Path.of("solver-config")).planners();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Plan plan() {
        Plan small = SmallPlan.of(county);
        List<OpenDemand> open = new ArrayList<>(small.open());
        open.addAll(gaps);
        return new Plan(
                small.from(),
                small.weeks(),
                postings,
                small.runs(),
                small.works(),
                small.tidal(),
                small.sessions(),
                open,
                small.report());
    }

    /** The number of the first planned posting that lasts so many weeks at least and ends well within the year. */
    public int planned(int weeks) {
        for (int number = 0; number < postings.size(); number++) {
            PlannedPosting posting = postings.get(number);
            if (posting.source() == Source.PLANNED
                    && posting.to().isBefore(SmallPlan.MONDAY.plusWeeks(46))
                    && !posting.from().plusWeeks(weeks).isAfter(posting.to().plusDays(1))) {
                return number;
            }
        }
        throw new IllegalStateException("no planned posting of " + weeks + " weeks in " + postings);
    }

    public int running() {
        for (int number = 0; number < postings.size(); number++) {
            if (postings.get(number).stays()) {
                return number;
            }
        }
        throw new IllegalStateException("no running posting in " + postings);
    }

    public PlannedPosting posting(int number) {
        return postings.get(number);
    }

    /** The first candidate in the county's order whom the year does not post and no posting forbids. */
    public Doctor free() {
        return county.doctors().stream()
                .filter(doctor -> new PostingMapper(county, SmallPlan.MONDAY)
                        .problem().candidates().stream()
                                .anyMatch(candidate -> candidate.id().equals(doctor.id())
                                        && candidate.pinned().isEmpty()
                                        && candidate.absences().stream().noneMatch(span -> span.from() < 365)))
                .filter(doctor -> postings.stream()
                        .noneMatch(posting -> posting.doctorId().equals(doctor.id())))
                .findFirst()
                .orElseThrow();
    }
}
