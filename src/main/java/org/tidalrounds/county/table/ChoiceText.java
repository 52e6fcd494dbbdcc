package org.tidalrounds.county.table;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tidalrounds.county.Coded;
import org.tidalrounds.language.Message;

/** One of a few values, each under a code. */
final class ChoiceText<V> implements CellFormat<V> {
    private final ColumnKind kind;
    private final Function<V, String> code;
    private final Map<String, V> byCode = new LinkedHashMap<>();

    private ChoiceText(ColumnKind kind, List<V> values, Function<V, String> code) {
        this.kind = kind;
        this.code = code;
        values.forEach(value -> byCode.put(code.apply(value), value));
    }

    static <E extends Coded> ChoiceText<E> ofCodes(E[] values) {
        return new ChoiceText<>(ColumnKind.TEXT, List.of(values), Coded::code);
    }

    static ChoiceText<String> ofWords(String... words) {
        return new ChoiceText<>(ColumnKind.TEXT, List.of(words), Function.identity());
    }

    /** {@code 1} is Monday, {@code 7} Sunday. */
    static ChoiceText<DayOfWeek> ofWeekdays() {
        return new ChoiceText<>(
                ColumnKind.INTEGER, List.of(DayOfWeek.values()), day -> Integer.toString(day.getValue()));
    }

    @Override
    public ColumnKind kind() {
        return kind;
    }

    @Override
    public V parse(String text) throws Unreadable {
        V value = byCode.get(text);
        if (value == null) {
            throw new Unreadable(Message.of("county.expected_one_of", String.join(", ", byCode.keySet())));
        }
        return value;
    }

    @Override
    public String text(V value) {
        return code.apply(value);
    }

    @Override
    public CellLimits limits() {
        return CellLimits.oneOf(List.copyOf(byCode.keySet()));
    }
}
