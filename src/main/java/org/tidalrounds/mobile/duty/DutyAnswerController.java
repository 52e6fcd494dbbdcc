package org.tidalrounds.mobile.duty;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;

/** What doctors said to their duties on their phones. */
@Controller("/api/counties/{county}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class DutyAnswerController {
    private final Acts acts;

    DutyAnswerController(Acts acts) {
        this.acts = acts;
    }

    /**
     * What a doctor said to a duty.
     *
     * @param doctor who
     * @param duty day, kind, place and start
     * @param accepted or declined
     * @param reason may be empty where it was accepted
     * @param at when, by the phone's clock
     */
    @Serdeable
    record AnswerView(String doctor, String duty, boolean accepted, String reason, Instant at) {
        static AnswerView of(DutyAnswer answer) {
            return new AnswerView(answer.doctorId(), answer.duty(), answer.accepted(), answer.reason(), answer.at());
        }
    }

    /** The answers to duties from today on. */
    @Get("/duty-answers")
    List<AnswerView> answers(String county) {
        return acts.read(
                county,
                act -> DutyAnswer.list(act, act.today()).stream()
                        .map(AnswerView::of)
                        .toList());
    }

    /**
     * A duty that a doctor offers to colleagues.
     *
     * @param id of the offer
     * @param doctor who offers it
     * @param duty day, kind, place and start
     * @param date of the duty
     * @param start of the duty
     * @param end of the duty
     * @param kind run, tidal, visiting_clinic, clinic_session, activity or on_call
     * @param place a facility id or village code
     * @param reason may be empty
     * @param state open, or taken and waiting to be published
     * @param takenBy the doctor who takes it; null before
     */
    @Serdeable
    record OfferView(
            long id,
            String doctor,
            String duty,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String kind,
            String place,
            String reason,
            String state,
            @Nullable String takenBy) {
        static OfferView of(SwapOffer offer) {
            return new OfferView(
                    offer.id(),
                    offer.doctorId(),
                    offer.duty(),
                    offer.date(),
                    offer.start(),
                    offer.end(),
                    offer.kind(),
                    offer.placeId(),
                    offer.reason(),
                    offer.state(),
                    offer.takenBy().orElse(null));
        }
    }

    /** Duties from today on that doctors offer to each other; those taken are done once a roster is published with them. */
    @Get("/swap-offers")
    List<OfferView> offers(String county) {
        return acts.read(
                county,
                act -> SwapOffer.list(act, act.today()).stream()
                        .map(OfferView::of)
                        .toList());
    }
}
