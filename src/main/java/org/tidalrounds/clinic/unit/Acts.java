package org.tidalrounds.clinic.unit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidalrounds.database.CountyTransactions;

/**
 * Begins acts. Two acts that block each other, or that both take what only one can have, are tried again: the second time they see
 * what the other left. What a constraint still refuses becomes a {@link Refusal} in words.
 */
@Singleton
public final class Acts {
    private static final int TRIES = 3;
    /** Serialization failure, deadlock, unique violation, exclusion violation. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "23505", "23P01");

    private final CountyTransactions transactions;
    private final Clock clock;

    Acts(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is done; whatever it throws undoes all of it. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Act act) throws SQLException;
    }

    /**
     * One transaction of its own. Must not be called within another one.
     *
     * @throws Refusal if the work or a constraint refuses
     */
    public <T> T write(String countyId, String actor, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.write(
                        countyId, connection -> work.on(new Act(connection, countyId, actor, clock.instant())));
            } catch (Exception e) { // transactions pass an SQLException on undeclared
                Optional<SQLException> failure = cause(e);
                boolean isLostRace = failure.map(SQLException::getSQLState)
                        .filter(LOST_RACES::contains)
                        .isPresent();
                if (attempt == TRIES || !isLostRace) {
                    throw failure.flatMap(Constraints::findRefusal)
                            .<RuntimeException>map(refusal -> refusal)
                            .orElseGet(() -> unchecked(e));
                }
            }
        }
    }

    public <T> T read(String countyId, Work<T> work) {
        return transactions.read(countyId, connection -> work.on(new Act(connection, countyId, "", clock.instant())));
    }

    private static RuntimeException unchecked(Exception e) {
        return e instanceof RuntimeException failure ? failure : new IllegalStateException("the database failed", e);
    }

    private static Optional<SQLException> cause(Exception e) {
        return Stream.<Throwable>iterate(e, failure -> failure != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
