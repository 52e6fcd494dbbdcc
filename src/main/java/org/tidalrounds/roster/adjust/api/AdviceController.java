package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.Adjusting;
import org.tidalrounds.roster.adjust.Advising;
import org.tidalrounds.roster.adjust.SeatAdvice;
import org.tidalrounds.roster.store.RosterKey;

/** What a change would do, who could do a duty, and why it is done by whom it is. Nothing is stored. */
@Controller("/api/counties/{county}/rosters/{roster}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class AdviceController {
    private static final int MOST_EXPLAINED = 50;

    private final Adjusting adjusting;
    private final Advising advising;

    AdviceController(Adjusting adjusting, Advising advising) {
        this.adjusting = adjusting;
        this.advising = advising;
    }

    /** What changes would break and mend; nothing is stored. */
    @Post("/trial")
    HttpResponse<AdjustmentView> trial(String county, long roster, @Body ChangesBody body, Language language) {
        return Answering.answer(language, () -> adjusting.trial(new RosterKey(county, roster), body.read()));
    }

    /** A doctor, as lists show one. */
    @Serdeable
    record DoctorView(String id, String name, String title, String specialty, String facilityId) {
        static DoctorView of(Doctor doctor) {
            return new DoctorView(
                    doctor.id(), doctor.name(), doctor.title().code(), doctor.specialty(), doctor.facilityId());
        }
    }

    /** A doctor who could take the duty; {@code breaks} and {@code mends} are empty beyond the explained ones. */
    @Serdeable
    record CandidateView(
            DoctorView doctor, ScoreView score, List<ConsequenceView> breaks, List<ConsequenceView> mends) {
        static CandidateView of(SeatAdvice.Ranked ranked, Language language) {
            return new CandidateView(
                    DoctorView.of(ranked.doctor()),
                    ScoreView.of(ranked.score()),
                    ConsequenceView.of(ranked.consequences(), true, language),
                    ConsequenceView.of(ranked.consequences(), false, language));
        }
    }

    /** A doctor who cannot take the duty. */
    @Serdeable
    record OtherView(DoctorView doctor, String rule, String reason) {
        static OtherView of(SeatAdvice.Other other, Language language) {
            return new OtherView(DoctorView.of(other.doctor()), other.rule(), language.say(other.reason()));
        }
    }

    /** Everybody for a duty, the best first; {@code current} is null where it is open. */
    @Serdeable
    record AdviceView(
            long revision,
            String duty,
            @Nullable DoctorView current,
            List<CandidateView> candidates,
            List<OtherView> others) {}

    /**
     * Doctors for a duty, the best first, and why the others cannot.
     *
     * @param explained of how many the rules are told, 0 to 50; more are taken as 50
     */
    @Get("/duties/{duty}/candidates")
    AdviceView candidates(
            String county,
            long roster,
            String duty,
            @QueryValue(defaultValue = "20") int explained,
            Language language) {
        int bounded = Math.max(0, Math.min(MOST_EXPLAINED, explained));
        SeatAdvice advice = advising.candidates(new RosterKey(county, roster), duty, bounded);
        return new AdviceView(
                advice.revision(),
                advice.duty(),
                advice.current().map(DoctorView::of).orElse(null),
                advice.candidates().stream()
                        .map(ranked -> CandidateView.of(ranked, language))
                        .toList(),
                advice.others().stream()
                        .map(other -> OtherView.of(other, language))
                        .toList());
    }

    /** Which rules speak for and against the doctor who has the duty, compared with leaving it open. */
    @Get("/duties/{duty}/reasons")
    AdjustmentView reasons(String county, long roster, String duty, Language language) {
        return AdjustmentView.of(advising.reasons(new RosterKey(county, roster), duty), language);
    }
}
