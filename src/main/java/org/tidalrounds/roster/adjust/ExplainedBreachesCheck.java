package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.StoredRoster;
import org.tidalrounds.roster.version.PublicationCheck;

/** A hard rule may be broken by hand with a written reason only, so nobody publishes a breach that has none. */
@Singleton
final class ExplainedBreachesCheck implements PublicationCheck {
    private final Adjusting adjusting;

    ExplainedBreachesCheck(Adjusting adjusting) {
        this.adjusting = adjusting;
    }

    @Override
    public Optional<Message> findObstacle(Connection connection, StoredRoster draft) {
        List<Consequence> breaches = adjusting.unexplainedBreaches(draft.key());
        return breaches.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "adjust.unexplained",
                        draft.name(),
                        breaches.size(),
                        breaches.get(0).rule(),
                        String.join(" ", breaches.get(0).duties())));
    }
}
