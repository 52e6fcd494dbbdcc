package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.VisitorCounts;
import org.tidalrounds.roster.adjust.api.AdviceController.DoctorView;
import org.tidalrounds.roster.store.RosterKey;

/** Visitors at scenic villages as they are counted or reported, and the surges that come of it. */
@Controller("/api/counties/{county}/rosters/{roster}/visitor-counts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class VisitorCountController {
    private static final int MOST_VISITORS = 10_000_000;

    private final VisitorCounts counts;

    VisitorCountController(VisitorCounts counts) {
        this.counts = counts;
    }

    /**
     * Visitors of one site on one day: those counted since midnight and when, or those expected of the whole day.
     *
     * @param countSoFar with {@code at}
     * @param visitors of the whole day, as reported
     */
    @Serdeable
    record CountBody(
            String villageCode,
            LocalDate date,
            @Nullable Integer countSoFar,
            @Nullable LocalTime at,
            @Nullable Integer visitors) {}

    /** Whom to call for a skill, reserves on call first. */
    @Serdeable
    record CallOutView(String skill, List<DoctorView> reserves, List<DoctorView> free) {
        static CallOutView of(VisitorCounts.CallOut callOut) {
            return new CallOutView(
                    callOut.skill(),
                    callOut.reserves().stream().map(DoctorView::of).toList(),
                    callOut.free().stream().map(DoctorView::of).toList());
        }
    }

    /** A surge. */
    @Serdeable
    record SurgeView(
            long id,
            String villageCode,
            LocalDate date,
            int expected,
            List<String> skills,
            String reason,
            List<CallOutView> callOuts) {
        static SurgeView of(VisitorCounts.Raised raised, Language language) {
            return new SurgeView(
                    raised.surgeId(),
                    raised.surge().villageCode(),
                    raised.surge().date(),
                    raised.surge().expected(),
                    raised.surge().skills(),
                    language.say(raised.surge().reason()),
                    raised.callOuts().stream().map(CallOutView::of).toList());
        }
    }

    /** Whether the doctors sent suffice; {@code surge} is null where they do. */
    @Serdeable
    record CountView(@Nullable SurgeView surge) {}

    /** Takes what was counted or reported, and says whom to call if the doctors sent do not suffice. */
    @Post
    HttpResponse<CountView> count(String county, long roster, @Body CountBody body, Language language) {
        RosterKey key = new RosterKey(county, roster);
        Optional<VisitorCounts.Raised> raised;
        if (body.visitors() != null && body.countSoFar() == null) {
            raised = counts.report(key, body.villageCode(), body.date(), checked(body.visitors()));
        } else if (body.visitors() == null && body.countSoFar() != null && body.at() != null) {
            raised = counts.count(key, body.villageCode(), body.date(), checked(body.countSoFar()), body.at());
        } else {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.count_missing"));
        }
        return HttpResponse.ok(
                new CountView(raised.map(surge -> SurgeView.of(surge, language)).orElse(null)));
    }

    private static int checked(int visitors) {
        if (visitors < 0 || visitors > MOST_VISITORS) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.count_wrong", visitors, MOST_VISITORS));
        }
        return visitors;
    }
}
