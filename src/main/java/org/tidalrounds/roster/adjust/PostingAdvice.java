package org.tidalrounds.roster.adjust;

import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.duty.Score;

/**
 * Who could take a posting, the best first.
 *
 * @param revision of the roster it is about
 */
public record PostingAdvice(long revision, List<Ranked> doctors) {
    /**
     * A doctor for the posting.
     *
     * @param allowed whether no hard rule speaks against it
     * @param score what it adds to the score, compared with the posting as it stands or an empty seat
     * @param consequences what it breaks and mends, hard rules first; empty beyond the explained ones
     */
    public record Ranked(
            Doctor doctor, boolean allowed, Score score, List<Consequence> consequences, ServiceMonths months) {}
}
