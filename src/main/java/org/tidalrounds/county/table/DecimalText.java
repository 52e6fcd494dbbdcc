package org.tidalrounds.county.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.tidalrounds.language.Message;

/**
 * Decimal numbers between two bounds, both included.
 *
 * @param places decimal places written at least; more are written when the value has them, so that nothing is lost
 */
record DecimalText(int min, int max, int places) implements CellFormat<Double> {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,15})?");

    @Override
    public ColumnKind kind() {
        return ColumnKind.DECIMAL;
    }

    @Override
    public Double parse(String text) throws Unreadable {
        if (DIGITS.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (value >= min && value <= max) {
                return value;
            }
        }
        throw new Unreadable(Message.of("county.expected_decimal", min, max));
    }

    @Override
    public String text(Double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.setScale(Math.max(places, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public CellLimits limits() {
        return CellLimits.between(min, max);
    }
}
