package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tidalrounds.planning.posting.YearSplit.Piece;

/**
 * Endless random moves that split the year of a seat anew, or of two seats that then share their doctors anew: how many terms,
 * how long each. Doctors too many leave, those missing are drawn.
 */
public class RechainMoves implements MoveIteratorFactory<PostingPlan, RechainMove> {
    private List<List<SeatTerm>> chains = List.of();

    @Override
    public void phaseStarted(ScoreDirector<PostingPlan> director) {
        chains = director.getWorkingSolution().chains();
    }

    @Override
    public void phaseEnded(ScoreDirector<PostingPlan> director) {
        chains = List.of();
    }

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
        return Stream.generate(() -> move(chains, plan.problem(), random)).iterator();
    }

    private static RechainMove move(List<List<SeatTerm>> chains, PostingProblem problem, Random random) {
        List<SeatTerm> one = chains.get(random.nextInt(chains.size()));
        List<SeatTerm> other = chains.get(random.nextInt(chains.size()));
        if (one == other || random.nextBoolean()) {
            List<Candidate> doctors = doctors(one);
            draw(doctors, 1 + random.nextInt(one.size()), problem.candidates(), random);
            return new RechainMove(one, links(one, doctors, problem.policy(), random));
        }
        List<SeatTerm> both = new ArrayList<>(one);
        both.addAll(other);
        List<Candidate> doctors = doctors(both);
        int ofOne = 1 + random.nextInt(one.size());
        draw(doctors, ofOne + 1 + random.nextInt(other.size()), problem.candidates(), random);
        Collections.shuffle(doctors, random);
        List<ChainLink> links = new ArrayList<>(links(one, doctors.subList(0, ofOne), problem.policy(), random));
        links.addAll(links(other, doctors.subList(ofOne, doctors.size()), problem.policy(), random));
        return new RechainMove(both, links);
    }

    private static List<Candidate> doctors(List<SeatTerm> terms) {
        return new ArrayList<>(terms.stream()
                .filter(SeatTerm::isAssigned)
                .map(SeatTerm::doctor)
                .toList());
    }

    /** At times somebody leaves; then doctors leave or come until there are as many as wanted. */
    private static void draw(List<Candidate> doctors, int wanted, List<Candidate> candidates, Random random) {
        if (!doctors.isEmpty() && random.nextInt(3) == 0) {
            doctors.remove(random.nextInt(doctors.size()));
        }
        while (doctors.size() > wanted) {
            doctors.remove(random.nextInt(doctors.size()));
        }
        while (doctors.size() < wanted) {
            Candidate drawn = candidates.get(random.nextInt(candidates.size()));
            doctors.add(random.nextInt(doctors.size() + 1), drawn);
        }
    }

    private static List<ChainLink> links(
            List<SeatTerm> chain, List<Candidate> doctors, PostingPolicy policy, Random random) {
        YearSplit split = YearSplit.random(
                chain.get(0).seat(), policy, doctors.size(), i -> doctors.get(i).maxWeeks(), random);
        List<ChainLink> links = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (i < doctors.size()) {
                Piece piece = split.pieces().get(i);
                links.add(new ChainLink(doctors.get(i), piece.weeks(), piece.delayWeeks()));
            } else {
                links.add(new ChainLink(null, policy.minWeeks(), 0));
            }
        }
        return links;
    }
}
