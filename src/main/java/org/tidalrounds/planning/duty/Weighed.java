package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of a staffing at one moment.
 *
 * @param findings by what tells them apart ({@link MatchFindings#key})
 * @param totals by rule: what all its findings cost
 */
record Weighed(Map<String, Finding> findings, Map<String, Score> totals) {

    /** What it does to go from here to there, rule by rule. */
    Effect effectOf(Weighed there) {
        Map<String, List<Finding>> differing = new LinkedHashMap<>();
        for (Finding finding : comparedWith(there)) {
            differing.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        List<RuleEffect> rules = new ArrayList<>();
        differing.forEach((rule, found) ->
                rules.add(new RuleEffect(rule, there.total(rule).minus(total(rule)), found)));
        rules.sort(Comparator.comparing(RuleEffect::score).thenComparing(RuleEffect::rule));
        return new Effect(rules);
    }

    private Score total(String rule) {
        return totals.getOrDefault(rule, Score.ZERO);
    }

    /** What differs, the heaviest first; the figures are those that hold afterwards, where it still is found. */
    private List<Finding> comparedWith(Weighed there) {
        List<Finding> differing = new ArrayList<>();
        there.findings.forEach((key, finding) -> {
            Finding former = findings.get(key);
            long before = former == null ? 0 : former.after();
            if (before != finding.after()) {
                differing.add(finding.costing(before, finding.after()));
            }
        });
        findings.forEach((key, finding) -> {
            if (!there.findings.containsKey(key)) {
                differing.add(finding.costing(finding.after(), 0));
            }
        });
        differing.sort(Comparator.comparingLong((Finding finding) -> -Math.abs(finding.after() - finding.before())));
        return differing;
    }
}
