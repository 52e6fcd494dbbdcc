package org.tidalrounds.county;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The numbers the policies set, each valid from a date on; where a county sets none, the parameter's default holds. */
public final class Policy {
    private final List<PolicyValue> values;

    public Policy(List<PolicyValue> values) {
        this.values = List.copyOf(values);
    }

    /** The county's own values in the order they were given. */
    public List<PolicyValue> values() {
        return values;
    }

    /** The text in force on a day: the latest value that holds by then, else the default. */
    public String text(PolicyParameter parameter, LocalDate on) {
        return values.stream()
                .filter(value ->
                        value.key().equals(parameter.key()) && !value.from().isAfter(on))
                .max(Comparator.comparing(PolicyValue::from))
                .map(PolicyValue::value)
                .orElse(parameter.defaultValue());
    }

    public int integer(PolicyParameter parameter, LocalDate on) {
        return Integer.parseInt(text(parameter, on));
    }

    public double number(PolicyParameter parameter, LocalDate on) {
        return Double.parseDouble(text(parameter, on));
    }

    public LocalTime time(PolicyParameter parameter, LocalDate on) {
        return LocalTime.parse(text(parameter, on));
    }

    /** A list separated by semicolons, each item parsed. */
    public <T> List<T> list(PolicyParameter parameter, LocalDate on, Function<String, T> parse) {
        String text = text(parameter, on);
        return text.isEmpty()
                ? List.of()
                : Pattern.compile(";").splitAsStream(text).map(parse).toList();
    }
}
