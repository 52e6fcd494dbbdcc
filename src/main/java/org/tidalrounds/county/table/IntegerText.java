package org.tidalrounds.county.table;

import java.util.regex.Pattern;
import org.tidalrounds.language.Message;

/** Whole numbers between two bounds, both included. */
record IntegerText(int min, int max) implements CellFormat<Integer> {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    @Override
    public ColumnKind kind() {
        return ColumnKind.INTEGER;
    }

    @Override
    public Integer parse(String text) throws Unreadable {
        if (DIGITS.matcher(text).matches()) {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return (int) value;
            }
        }
        throw new Unreadable(Message.of("county.expected_integer", min, max));
    }

    @Override
    public String text(Integer value) {
        return value.toString();
    }

    @Override
    public CellLimits limits() {
        return CellLimits.between(min, max);
    }
}
