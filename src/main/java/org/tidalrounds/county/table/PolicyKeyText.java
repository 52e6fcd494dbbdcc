package org.tidalrounds.county.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** The key of a policy parameter the software knows. */
record PolicyKeyText() implements CellFormat<String> {
    @Override
    public ColumnKind kind() {
        return ColumnKind.TEXT;
    }

    @Override
    public String parse(String text) throws Unreadable {
        if (PolicyParameter.find(text).isEmpty()) {
            String known = Stream.of(PolicyParameter.values())
                    .map(PolicyParameter::key)
                    .collect(Collectors.joining(", "));
            throw new Unreadable(Message.of("county.expected_policy_key", known));
        }
        return text;
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public CellLimits limits() {
        return CellLimits.oneOf(
                Stream.of(PolicyParameter.values()).map(PolicyParameter::key).toList());
    }
}
