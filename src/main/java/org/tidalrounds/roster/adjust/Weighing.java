package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tidalrounds.planning.duty.Appraisal;
import org.tidalrounds.planning.duty.Effect;
import org.tidalrounds.planning.duty.Finding;
import org.tidalrounds.planning.posting.PostingAppraisal;
import org.tidalrounds.planning.posting.PostingEffect;
import org.tidalrounds.roster.RosterWork;

/** Weighs a change of a draft by all rules. */
@Singleton
final class Weighing {
    private static final Comparator<Consequence> HARD_AND_BROKEN_FIRST =
            Comparator.comparing(Consequence::level).thenComparing(consequence -> !consequence.breaks());

    private final Appraisal appraisal;
    private final PostingAppraisal postings;

    Weighing(Appraisal appraisal, PostingAppraisal postings) {
        this.appraisal = appraisal;
        this.postings = postings;
    }

    Adjustment weigh(Desk before, Desk after, Touches touches, String operation) {
        Set<String> workIds = touches.workIds();
        Effect effect = appraisal.effect(before.staffing(), after.staffing());
        List<Consequence> consequences = new ArrayList<>(new EffectWords(before, after).of(effect));
        consequences.addAll(TimingRules.consequences(before, after, workIds));
        PostingEffect posted = touches.postings().isEmpty()
                ? PostingEffect.NONE
                : postings.effect(
                        after.postings().problem(),
                        before.postings().held(),
                        after.postings().held());
        consequences.addAll(new PostingWords(before, after).of(posted));
        consequences.sort(HARD_AND_BROKEN_FIRST);
        List<RosterWork> works = workIds.stream()
                .map(after.works()::get)
                .filter(Objects::nonNull)
                .toList();
        List<String> closed =
                workIds.stream().filter(id -> !after.works().containsKey(id)).toList();
        return new Adjustment(
                after.revision(), operation, effect.score().plus(posted.score()), consequences, works, closed);
    }

    /** Of another doctor on a duty of the desk, which moves no works. */
    static List<Consequence> consequences(Desk desk, Effect effect) {
        return new EffectWords(desk, desk)
                .of(effect).stream().sorted(HARD_AND_BROKEN_FIRST).toList();
    }

    /** What hard rules say against a roster as it stands; what is said of a doctor concerns all of the doctor's duties. */
    List<Consequence> breaches(Desk desk) {
        EffectWords words = new EffectWords(desk, desk);
        return appraisal.breaches(desk.staffing()).stream()
                .map(finding -> words.of(finding.seats().isEmpty() ? withDuties(finding, desk) : finding))
                .toList();
    }

    private static Finding withDuties(Finding finding, Desk desk) {
        List<String> duties = finding.doctor().stream()
                .flatMap(doctor -> desk.dutiesOf(doctor.id()))
                .toList();
        return new Finding(
                finding.rule(), duties, finding.doctor(), finding.names(), finding.figures(), 0, finding.after());
    }
}
