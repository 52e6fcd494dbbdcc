package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.county.leave.LeaveRequest;
import org.tidalrounds.county.leave.LeaveRequests;
import org.tidalrounds.county.leave.LeaveState;
import org.tidalrounds.mobile.action.ActionBody.LeavePart;
import org.tidalrounds.mobile.action.ActionBody.WishPart;
import org.tidalrounds.roster.store.Wishes;

/** Asking for leave and wishing, and taking both back. */
@Singleton
final class RequestDeeds {
    private static final int KIND = 40;
    private static final int LEAVE_NOTE = 500;
    private static final int WISH_NOTE = 200;

    private final LeaveRequests leave;
    private final Wishes wishes;

    RequestDeeds(LeaveRequests leave, Wishes wishes) {
        this.leave = leave;
        this.wishes = wishes;
    }

    Outcome askLeave(Doing doing, ActionBody body) {
        LeavePart part = Parts.required("leave", body.leave());
        LeaveRequest asked = leave.ask(
                doing.caller(),
                part.from(),
                part.to(),
                ShortText.required("kind", part.kind(), KIND),
                ShortText.of("note", part.note(), LEAVE_NOTE));
        return Outcome.done("leave", asked.id());
    }

    Outcome withdrawLeave(Doing doing, ActionBody body) throws SQLException {
        long id = Parts.target(doing, body);
        if (leave.get(doing.caller(), id).state() != LeaveState.WITHDRAWN) {
            leave.withdraw(doing.caller(), id, "");
        }
        return Outcome.done("leave", id);
    }

    Outcome wish(Doing doing, ActionBody body) {
        WishPart part = Parts.required("wish", body.wish());
        String note = ShortText.of("note", part.note(), WISH_NOTE);
        return Outcome.done(
                "wishes",
                wishes.make(doing.caller(), part.date(), part.halfDay(), part.kind(), note)
                        .id());
    }

    Outcome withdrawWish(Doing doing, ActionBody body) throws SQLException {
        long id = Parts.target(doing, body);
        wishes.takeBack(doing.caller(), id);
        return Outcome.done("wishes", id);
    }
}
