package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.CallingOut;
import org.tidalrounds.roster.adjust.SurgeAdvice;
import org.tidalrounds.roster.adjust.SurgeAdvising;
import org.tidalrounds.roster.adjust.api.AdviceController.DoctorView;
import org.tidalrounds.roster.store.RosterKey;

/** Whom to call out for a surge, and the calls that are sent. */
@Controller("/api/counties/{county}/rosters/{roster}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class CallOutController {
    private static final String IF_MATCH = "If-Match";

    private final SurgeAdvising advising;
    private final CallingOut calling;
    private final CallDoctors doctors;

    CallOutController(SurgeAdvising advising, CallingOut calling, CallDoctors doctors) {
        this.advising = advising;
        this.calling = calling;
        this.doctors = doctors;
    }

    /**
     * A doctor who can be called.
     *
     * @param onCall whether the doctor is a reserve on call that day
     * @param breaks what the call would make worse, for the first candidates; {@code mends} what it would make better
     */
    @Serdeable
    record CallCandidateView(
            DoctorView doctor,
            boolean onCall,
            ScoreView score,
            List<ConsequenceView> breaks,
            List<ConsequenceView> mends) {
        static CallCandidateView of(SurgeAdvice.Candidate candidate, Language language) {
            return new CallCandidateView(
                    DoctorView.of(candidate.doctor()),
                    candidate.onCall(),
                    ScoreView.of(candidate.score()),
                    ConsequenceView.of(candidate.consequences(), true, language),
                    ConsequenceView.of(candidate.consequences(), false, language));
        }
    }

    /**
     * Whom to call for a skill, reserves on call first, then the best.
     *
     * @param wanted the skill in the reader's language
     * @param missing doctors with the skill, when the surge was noticed
     * @param start of the shift; {@code end} of it
     */
    @Serdeable
    record SkillAdviceView(
            String skill,
            String wanted,
            int missing,
            LocalTime start,
            LocalTime end,
            List<CallCandidateView> candidates) {
        static SkillAdviceView of(SurgeAdvice.SkillAdvice advice, Language language) {
            return new SkillAdviceView(
                    advice.skill(),
                    CallView.skill(advice.skill(), language),
                    advice.missing(),
                    advice.time().start(),
                    advice.time().end(),
                    advice.candidates().stream()
                            .map(candidate -> CallCandidateView.of(candidate, language))
                            .toList());
        }
    }

    /** Whom to call out for a surge, by skill; {@code revision} of the roster that was looked at. */
    @Serdeable
    record SurgeAdviceView(
            long revision, long surge, String villageCode, LocalDate date, List<SkillAdviceView> skills) {}

    /**
     * Whom to call out for a surge, ranked, with what each call would do to the roster. Nothing is stored.
     *
     * @param county the county
     * @param roster its id
     * @param surge its id
     */
    @Get("/surges/{surge}/candidates")
    HttpResponse<SurgeAdviceView> candidates(String county, long roster, long surge, Language language) {
        SurgeAdvice advice = advising.advise(new RosterKey(county, roster), surge);
        SurgeAdviceView view = new SurgeAdviceView(
                advice.revision(),
                surge,
                advice.surge().surge().villageCode(),
                advice.surge().surge().date(),
                advice.skills().stream()
                        .map(skill -> SkillAdviceView.of(skill, language))
                        .toList());
        return HttpResponse.ok(view).header("ETag", "\"" + advice.revision() + "\"");
    }

    /**
     * Whom to call, and for what.
     *
     * @param skill one that the surge lacks
     * @param doctor id of the doctor
     * @param reason for breaking a hard rule
     */
    @Serdeable
    record CallBody(String skill, String doctor, @Nullable String reason) {}

    /**
     * Calls a doctor out: the draft gets the duty, and the call goes on record.
     *
     * @param county the county
     * @param roster a draft's id
     * @param surge its id
     * @param body whom to call
     */
    @Post("/surges/{surge}/call-outs")
    @Status(HttpStatus.CREATED)
    HttpResponse<CallView> call(
            String county,
            long roster,
            long surge,
            @Body CallBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        return Answering.explained(language, () -> {
            CallingOut.Answered made = calling.call(
                    new RosterKey(county, roster),
                    Answering.author(caller, seen, body.reason()),
                    caller,
                    surge,
                    body.skill(),
                    body.doctor());
            CallView view = doctors.view(county, made.call(), language);
            return HttpResponse.created(view).header("ETag", "\"" + made.revision() + "\"");
        });
    }

    /** What the doctor said. */
    @Serdeable
    record DeclineBody(@Nullable String reason) {}

    /**
     * Notes that a doctor does not come; the duty is open again in the draft.
     *
     * @param county the county
     * @param roster the draft that the call belongs to
     * @param call its id
     * @param body may hold a reason for the log
     */
    @Post("/call-outs/{call}/refusal")
    HttpResponse<CallView> decline(
            String county,
            long roster,
            long call,
            @Body DeclineBody body,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller,
            Language language) {
        return Answering.explained(language, () -> {
            CallingOut.Answered made = calling.decline(
                    new RosterKey(county, roster), Answering.author(caller, seen, body.reason()), caller, call);
            CallView view = doctors.view(county, made.call(), language);
            return HttpResponse.ok(view).header("ETag", "\"" + made.revision() + "\"");
        });
    }
}
