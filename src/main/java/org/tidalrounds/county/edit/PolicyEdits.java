package org.tidalrounds.county.edit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.County;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.store.PolicyChange;
import org.tidalrounds.county.store.PolicyLog;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;

/**
 * Sets policy parameters from a day on. What was planned must stay explainable: a value that is in force or was is never taken
 * away, and corrected only with a reason; what it was before stays on record.
 */
@Singleton
final class PolicyEdits {
    private final TableEdits edits;
    private final CountyStore counties;
    private final CountyTransactions transactions;
    private final Clock clock;

    PolicyEdits(TableEdits edits, CountyStore counties, CountyTransactions transactions, Clock clock) {
        this.edits = edits;
        this.counties = counties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every parameter, in the order of the rules. */
    List<PolicyStory> list(String countyId) {
        List<PolicyValue> values = counties.list(countyId, PolicyTable.TABLE);
        List<PolicyChange> changes = transactions.read(countyId, connection -> PolicyLog.list(connection, countyId));
        return List.of(PolicyParameter.values()).stream()
                .map(parameter -> PolicyStory.of(parameter, values, changes))
                .toList();
    }

    /**
     * Lets a value hold from a day on.
     *
     * @param reason needed where that day is not ahead
     * @return the county's new revision
     */
    long set(Caller caller, PolicyValue value, String reason, long revision) {
        LocalDate today = CountyDay.today(clock);
        if (!value.from().isAfter(today) && reason.isBlank()) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.policy_past", value.from(), today));
        }
        Optional<String> before = find(caller.countyId(), value);
        RowEdit edit = before.isPresent()
                ? RowEdit.change(key(value), Map.of("value", value.value()))
                : RowEdit.add(Map.of(
                        "key",
                        value.key(),
                        "value",
                        value.value(),
                        "from_date",
                        value.from().toString()));
        return apply(caller, edit, revision, change(caller, value, before, Optional.of(value.value()), reason));
    }

    /**
     * Takes a value back that is still ahead.
     *
     * @return the county's new revision
     */
    long remove(Caller caller, PolicyValue value, long revision) {
        Optional<String> before = find(caller.countyId(), value);
        if (before.isEmpty()) {
            throw new HttpStatusException(
                    HttpStatus.NOT_FOUND, Message.of("county.policy_no_value", value.key(), value.from()));
        }
        LocalDate today = CountyDay.today(clock);
        if (!value.from().isAfter(today)) {
            throw new HttpStatusException(HttpStatus.CONFLICT, Message.of("county.policy_held", value.from(), today));
        }
        return apply(caller, RowEdit.remove(key(value)), revision, change(caller, value, before, Optional.empty(), ""));
    }

    private Optional<String> find(String countyId, PolicyValue value) {
        return counties.list(countyId, PolicyTable.TABLE).stream()
                .filter(set -> set.key().equals(value.key()) && set.from().equals(value.from()))
                .map(PolicyValue::value)
                .findFirst();
    }

    private long apply(Caller caller, RowEdit edit, long revision, PolicyChange change) {
        return edits.apply(
                new EditOrder<>(caller, PolicyTable.TABLE, List.of(edit), revision, Optional.empty()),
                (connection, before) -> {
                    requireNew(before, change);
                    PolicyLog.add(connection, caller.countyId(), change);
                });
    }

    /** A value that holds on that day anyway would only make the story longer. */
    private static void requireNew(County before, PolicyChange change) {
        PolicyParameter parameter = PolicyParameter.find(change.key()).orElseThrow();
        String held = before.policy().text(parameter, change.from());
        if (change.after().filter(held::equals).isPresent()) {
            throw new HttpStatusException(HttpStatus.CONFLICT, Message.of("county.policy_same", held, change.from()));
        }
    }

    private PolicyChange change(
            Caller caller, PolicyValue value, Optional<String> before, Optional<String> after, String reason) {
        Instant now = Instant.now(clock);
        return new PolicyChange(now, caller.accountId(), value.key(), value.from(), before, after, reason.strip());
    }

    private static String key(PolicyValue value) {
        return RowKey.of(List.of(value.key(), value.from().toString()));
    }
}
