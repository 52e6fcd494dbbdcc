package org.tidalrounds.mobile.action;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.person.ResidentErased;
import org.tidalrounds.database.Rows;
import org.tidalrounds.mobile.action.ActionBody.ReferralPart;
import org.tidalrounds.mobile.action.ActionBody.SigningPart;
import org.tidalrounds.signing.task.TaskLists;

/** Of which resident an action speaks, so that what it says is erased with the resident. */
@Singleton
final class ActionSubjects implements ApplicationEventListener<ResidentErased>, Ordered {
    private final TaskLists tasks;

    ActionSubjects(TaskLists tasks) {
        this.tasks = tasks;
    }

    Optional<String> find(Act act, ActionBody body) throws SQLException {
        ReferralPart referral = body.referral();
        if (referral != null) {
            return Optional.of(referral.resident());
        }
        SigningPart signing = body.signing();
        if (signing == null || !signing.task().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return tasks.find(act, Long.parseLong(signing.task()))
                .map(task -> task.task().residentId());
    }

    @Override
    public void onApplicationEvent(ResidentErased event) {
        try {
            Rows.change(
                    event.connection(),
                    "update mobile_actions set content = '' where county_id = ? and resident_id = ?",
                    event.countyId(),
                    event.residentId());
        } catch (SQLException e) {
            throw new IllegalStateException("what phones said of " + event.residentId() + " cannot be erased", e);
        }
    }

    @Override
    public int getOrder() {
        return 5;
    }
}
