package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.adjust.PostingAdvice;
import org.tidalrounds.roster.adjust.PostingAdvising;
import org.tidalrounds.roster.adjust.ServiceMonths;
import org.tidalrounds.roster.adjust.api.AdviceController.DoctorView;
import org.tidalrounds.roster.store.RosterKey;

/** Who could take a posting, and what the year asks of doctors. */
@Controller("/api/counties/{county}/rosters/{roster}/postings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class PostingAdviceController {
    private static final int MOST_EXPLAINED = 50;

    private final PostingAdvising advising;

    PostingAdviceController(PostingAdvising advising) {
        this.advising = advising;
    }

    /**
     * Months of service at the grassroots.
     *
     * @param asked before promotion
     * @param due still needed, before this roster's postings; 0 for none
     * @param planned by this roster's postings
     * @param hardship of the years before, weighed by how far the centre is
     * @param hardshipPlanned by this roster's postings
     */
    @Serdeable
    record MonthsView(int asked, int due, double planned, double hardship, double hardshipPlanned) {
        static MonthsView of(ServiceMonths months) {
            return new MonthsView(
                    months.asked(), months.due(), months.planned(), months.hardship(), months.hardshipPlanned());
        }
    }

    /**
     * A doctor who might be posted.
     *
     * @param allowed whether no hard rule speaks against it
     * @param breaks empty, as {@code mends}, beyond the explained ones
     */
    @Serdeable
    record PostingCandidateView(
            DoctorView doctor,
            boolean allowed,
            ScoreView score,
            MonthsView months,
            List<ConsequenceView> breaks,
            List<ConsequenceView> mends) {
        static PostingCandidateView of(PostingAdvice.Ranked ranked, Language language) {
            return new PostingCandidateView(
                    DoctorView.of(ranked.doctor()),
                    ranked.allowed(),
                    ScoreView.of(ranked.score()),
                    MonthsView.of(ranked.months()),
                    ConsequenceView.of(ranked.consequences(), true, language),
                    ConsequenceView.of(ranked.consequences(), false, language));
        }
    }

    /** Everybody for a posting, the best first. */
    @Serdeable
    record PostingAdviceView(long revision, List<PostingCandidateView> candidates) {
        static PostingAdviceView of(PostingAdvice advice, Language language) {
            return new PostingAdviceView(
                    advice.revision(),
                    advice.doctors().stream()
                            .map(ranked -> PostingCandidateView.of(ranked, language))
                            .toList());
        }
    }

    /**
     * Other doctors for a posting, the best first.
     *
     * @param posting number of the posting within the roster
     * @param explained of how many the rules are told, 0 to 50; more are taken as 50
     */
    @Get("/{posting}/candidates")
    PostingAdviceView candidates(
            String county,
            long roster,
            int posting,
            @QueryValue(defaultValue = "12") int explained,
            Language language) {
        return PostingAdviceView.of(
                advising.forPosting(new RosterKey(county, roster), posting, bounded(explained)), language);
    }

    /**
     * Doctors for some days of a seat, the best first.
     *
     * @param centre id of a township or community centre
     * @param seat of the centre; the first unless given
     * @param from the first day
     * @param to the last day
     * @param explained of how many the rules are told, 0 to 50; more are taken as 50
     */
    @Get("/candidates")
    PostingAdviceView candidatesForSeat(
            String county,
            long roster,
            @QueryValue String centre,
            @QueryValue @Nullable Integer seat,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to,
            @QueryValue(defaultValue = "12") int explained,
            Language language) {
        PlannedPosting wanted = new PlannedPosting(
                centre, Objects.requireNonNullElse(seat, 1), "", from, to, PlannedPosting.Source.BY_HAND);
        return PostingAdviceView.of(
                advising.forSeat(new RosterKey(county, roster), wanted, bounded(explained)), language);
    }

    private static int bounded(int explained) {
        return Math.max(0, Math.min(MOST_EXPLAINED, explained));
    }
}
