package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.PolicyBounds;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyText;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.language.Message;

/** The county's own values of policy parameters. */
public final class PolicyTable {
    private static final Column<PolicyValue, String> KEY =
            Column.of("key", "参数", new PolicyKeyText(), PolicyValue::key);
    private static final Column<PolicyValue, String> VALUE =
            Columns.line("value", "值", PolicyValue::value).orEmpty();
    private static final Column<PolicyValue, LocalDate> FROM = Columns.date("from_date", "生效日期", PolicyValue::from);

    public static final Table<PolicyValue> TABLE = new Table<>(
            "policy",
            "政策参数",
            Presence.OPTIONAL,
            List.of(KEY, VALUE, FROM),
            List.of(KEY, FROM),
            List.of(PolicyTable::checkValue),
            PolicyTable::row,
            county -> county.policy().values());

    private PolicyTable() {}

    private static PolicyValue row(RowValues<PolicyValue> row) {
        return new PolicyValue(row.get(KEY), row.get(VALUE), row.get(FROM));
    }

    private static void checkValue(PolicyValue row, CellProblems<PolicyValue> problems) {
        PolicyParameter.find(row.key())
                .flatMap(parameter -> findProblem(parameter, row.value()))
                .ifPresent(expected -> problems.add(VALUE, row.value(), expected));
    }

    private static Optional<Message> findProblem(PolicyParameter parameter, String value) {
        if (!PolicyText.reads(parameter.kind(), value)) {
            return Optional.of(PolicyText.expected(parameter.kind()));
        }
        return PolicyBounds.find(parameter)
                .filter(bounds -> !bounds.hold(value))
                .map(bounds -> Message.of("county.policy_between", parameter.key(), bounds.min(), bounds.max()));
    }
}
