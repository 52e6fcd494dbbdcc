package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Endless random moves that split the year of a seat anew: how many terms, how long each, the last one no longer than needed.
 * The doctors stay in their order; those too many leave, those missing are drawn.
 */
public class RechainMoves implements MoveIteratorFactory<PostingPlan, RechainMove> {
    @Override
    public long getSize(ScoreDirector<PostingPlan> director) {
        PostingPlan plan = director.getWorkingSolution();
        PostingPolicy policy = plan.problem().policy();
        return (long) plan.terms().size() * (policy.maxWeeks() - policy.minWeeks() + 1);
    }

    @Override
    public Iterator<RechainMove> createOriginalMoveIterator(ScoreDirector<PostingPlan> director) {
        throw new UnsupportedOperationException("there is no order of these moves; select them at random");
    }

    @Override
    public Iterator<RechainMove> createRandomMoveIterator(ScoreDirector<PostingPlan> director, Random random) {
        PostingPlan plan = director.getWorkingSolution();
        List<List<SeatTerm>> chains = plan.terms().stream()
                .filter(SeatTerm::isFirst)
                .map(RechainMoves::chain)
                .toList();
        return Stream.generate(() -> move(chains.get(random.nextInt(chains.size())), plan.problem(), random))
                .iterator();
    }

    private static List<SeatTerm> chain(SeatTerm first) {
        return Stream.iterate(
                        first, term -> term != null, term -> term.findNext().orElse(null))
                .toList();
    }

    private static RechainMove move(List<SeatTerm> chain, PostingProblem problem, Random random) {
        List<Candidate> doctors = new ArrayList<>(chain.stream()
                .filter(SeatTerm::isAssigned)
                .map(SeatTerm::doctor)
                .toList());
        int terms = 1 + random.nextInt(chain.size());
        while (doctors.size() > terms) {
            doctors.remove(random.nextInt(doctors.size()));
        }
        while (doctors.size() < terms) {
            Candidate drawn =
                    problem.candidates().get(random.nextInt(problem.candidates().size()));
            doctors.add(random.nextInt(doctors.size() + 1), drawn);
        }
        return new RechainMove(chain, links(chain, doctors, problem.policy(), random));
    }

    private static List<ChainLink> links(
            List<SeatTerm> chain, List<Candidate> doctors, PostingPolicy policy, Random random) {
        Seat seat = chain.get(0).seat();
        List<ChainLink> links = new ArrayList<>();
        int anchor = seat.firstFreeDay(0);
        for (int i = 0; i < chain.size(); i++) {
            if (i >= doctors.size()) {
                links.add(new ChainLink(null, policy.minWeeks(), 0));
                continue;
            }
            int start = policy.handOverWeek(anchor);
            int longest = Math.max(policy.minWeeks(), doctors.get(i).maxWeeks());
            int needed = Math.floorDiv(policy.horizonDays() - 1, 7) + 1 - start;
            int weeks = i == doctors.size() - 1
                    ? Math.max(policy.minWeeks(), Math.min(longest, needed))
                    : policy.minWeeks() + random.nextInt(longest - policy.minWeeks() + 1);
            links.add(new ChainLink(doctors.get(i), weeks, 0));
            anchor = seat.firstFreeDay(Math.max(anchor, 7 * (start + weeks)));
        }
        return links;
    }
}
