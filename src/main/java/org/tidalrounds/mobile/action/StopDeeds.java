package org.tidalrounds.mobile.action;

import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.ledger.CheckIns;
import org.tidalrounds.ledger.CheckIns.Stop;
import org.tidalrounds.ledger.Position;
import org.tidalrounds.mobile.action.ActionBody.StopPart;

/** Arriving at a place and leaving it. */
final class StopDeeds {
    private static final int PLACE = 40;

    private StopDeeds() {}

    static Outcome arrive(Doing doing, ActionBody body) throws SQLException {
        StopPart part = Parts.required("stop", body.stop());
        Stop stop = stop(doing, part);
        CheckIns.arrive(doing.act(), stop, doing.at(), position(part));
        return Outcome.done("checkIns", stop.date() + "." + stop.placeId());
    }

    static Outcome leave(Doing doing, ActionBody body) throws SQLException {
        Stop stop = stop(doing, Parts.required("stop", body.stop()));
        CheckIns.leave(doing.act(), stop, doing.at());
        return Outcome.done("checkIns", stop.date() + "." + stop.placeId());
    }

    private static Stop stop(Doing doing, StopPart part) {
        return new Stop(doing.doctorId(), part.date(), ShortText.required("place", part.place(), PLACE));
    }

    private static Optional<Position> position(StopPart part) {
        if (part.latitude() == null || part.longitude() == null) {
            return Optional.empty();
        }
        int accuracy = part.accuracyMetres() == null ? 0 : part.accuracyMetres();
        return Optional.of(new Position(part.latitude(), part.longitude(), accuracy));
    }
}
