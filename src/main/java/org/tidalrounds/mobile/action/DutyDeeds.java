package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.mobile.action.ActionBody.DutyPart;
import org.tidalrounds.mobile.duty.DutyAnswer;
import org.tidalrounds.mobile.duty.OwnDuties;

/** Answers to duties, and duties offered and taken. */
@Singleton
final class DutyDeeds {
    private static final int REASON = 500;

    private final OwnDuties duties;

    DutyDeeds(OwnDuties duties) {
        this.duties = duties;
    }

    Outcome accept(Doing doing, ActionBody body) throws SQLException {
        return answer(doing, body, true);
    }

    Outcome decline(Doing doing, ActionBody body) throws SQLException {
        return answer(doing, body, false);
    }

    private Outcome answer(Doing doing, ActionBody body, boolean accepted) throws SQLException {
        DutyPart part = Parts.required("duty", body.duty());
        DutyAnswer answer = new DutyAnswer(
                doing.doctorId(), part.id(), accepted, ShortText.of("reason", part.reason(), REASON), doing.at());
        return Outcome.of("duties", part.id(), duties.answer(doing.act(), answer));
    }

    Outcome offer(Doing doing, ActionBody body) throws SQLException {
        DutyPart part = Parts.required("duty", body.duty());
        String reason = ShortText.of("reason", part.reason(), REASON);
        OwnDuties.Offered offered = duties.offer(doing.act(), doing.doctorId(), part.id(), reason);
        return offered.obstacle().isPresent()
                ? Outcome.of("duties", part.id(), offered.obstacle())
                : Outcome.done("swaps", offered.id());
    }

    Outcome take(Doing doing, ActionBody body) throws SQLException {
        long swap = Parts.target(doing, body);
        return Outcome.of("swaps", swap, duties.take(doing.act(), doing.doctorId(), swap));
    }

    Outcome withdraw(Doing doing, ActionBody body) throws SQLException {
        long swap = Parts.target(doing, body);
        return Outcome.of("swaps", swap, duties.withdraw(doing.act(), doing.doctorId(), swap));
    }
}
