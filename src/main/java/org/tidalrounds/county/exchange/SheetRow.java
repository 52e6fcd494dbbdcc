package org.tidalrounds.county.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.tidalrounds.county.table.ColumnKind;

/**
 * A row of a spreadsheet, its cells brought to the text they would have in a CSV file.
 *
 * @param epoch the day whose serial number is 0 in this workbook
 */
record SheetRow(Row row, LocalDate epoch) implements RawRow {
    /** What a spreadsheet shows of a number; the digits after these are noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    /** In the year 2447; larger numbers are no dates. */
    private static final BigDecimal LAST_SERIAL = new BigDecimal(200_000);

    @Override
    public int line() {
        return row.getRowNum();
    }

    @Override
    public int size() {
        int size = row.getCellCount();
        while (size > 0 && text(size - 1, ColumnKind.TEXT).isBlank()) {
            size--;
        }
        return size;
    }

    @Override
    public String text(int index, ColumnKind kind) {
        return row.getOptionalCell(index).map(cell -> text(cell, kind)).orElse("");
    }

    private String text(Cell cell, ColumnKind kind) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> isNumber(raw) ? numberText(cell, raw, kind) : raw;
            case STRING -> cell.asString();
            default -> raw;
        };
    }

    private String numberText(Cell cell, String raw, ColumnKind kind) {
        BigDecimal number = new BigDecimal(raw).round(SHOWN);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (kind == ColumnKind.DATE && whole && number.signum() > 0 && number.compareTo(LAST_SERIAL) < 0) {
            return epoch.plusDays(number.intValue()).toString();
        }
        if (kind == ColumnKind.TEXT && isTimeOfDay(cell, number)) {
            long seconds = Math.round(
                    number.doubleValue() * ChronoUnit.DAYS.getDuration().toSeconds());
            return LocalTime.ofSecondOfDay(seconds)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isTimeOfDay(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        return format != null
                && format.contains("h")
                && number.signum() >= 0
                && number.compareTo(new BigDecimal("0.99999")) < 0;
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");
    }
}
