package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.planning.duty.Score;

/**
 * What a change of postings does.
 *
 * @param findings those that cost more or less than before
 */
public record PostingEffect(List<PostingFinding> findings) {
    public static final PostingEffect NONE = new PostingEffect(List.of());

    /** How the findings of one moment differ from those of a later one; all of them tell their cost as {@code after}. */
    static PostingEffect between(List<PostingFinding> before, List<PostingFinding> after) {
        Map<String, PostingFinding> gone = new HashMap<>();
        before.forEach(finding -> gone.put(finding.key(), finding));
        List<PostingFinding> changed = new ArrayList<>();
        for (PostingFinding finding : after) {
            PostingFinding was = gone.remove(finding.key());
            long cost = was == null ? 0 : was.after();
            if (cost != finding.after()) {
                changed.add(finding.costing(cost, finding.after()));
            }
        }
        before.stream()
                .filter(finding -> gone.containsKey(finding.key()))
                .forEach(finding -> changed.add(finding.costing(finding.after(), 0)));
        return new PostingEffect(List.copyOf(changed));
    }

    /** What it adds to the score. */
    public Score score() {
        long hard = 0;
        long medium = 0;
        long soft = 0;
        for (PostingFinding finding : findings) {
            long gain = finding.before() - finding.after();
            hard += finding.isOfHardRule() ? gain : 0;
            soft += finding.isOfSoftRule() ? gain : 0;
            medium += finding.isOfHardRule() || finding.isOfSoftRule() ? 0 : gain;
        }
        return new Score(hard, medium, soft);
    }
}
