package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.tidalrounds.county.Coded;

/** Short ways to define the columns that many tables have, those of other files than the county's included. */
public final class Columns {
    /** More than any count in a county; what lies above is a slip of the hand. */
    static final int MANY = 100_000_000;

    private Columns() {}

    public static <R> Column<R, String> word(String name, String chineseName, Function<R, String> value) {
        return Column.of(name, chineseName, new WordText(), value);
    }

    public static <R> Column<R, String> line(String name, String chineseName, Function<R, String> value) {
        return Column.of(name, chineseName, new LineText(), value);
    }

    /** A count of things that can be none. */
    public static <R> Column<R, Integer> count(String name, String chineseName, Function<R, Integer> value) {
        return integer(name, chineseName, 0, MANY, value);
    }

    static <R> Column<R, Integer> integer(
            String name, String chineseName, int min, int max, Function<R, Integer> value) {
        return Column.of(name, chineseName, new IntegerText(min, max), value);
    }

    /** A road distance in km, to 10 m at least. */
    static <R> Column<R, Double> kilometres(String name, String chineseName, Function<R, Double> value) {
        return Column.of(name, chineseName, new DecimalText(0, 20_000, 2), value);
    }

    /** Degrees of WGS84 up to {@code bound} on both sides, to 0.1 m at least. */
    static <R> Column<R, Double> degrees(String name, String chineseName, int bound, Function<R, Double> value) {
        return Column.of(name, chineseName, new DecimalText(-bound, bound, 6), value);
    }

    static <R> Column<R, Boolean> yesNo(String name, String chineseName, Function<R, Boolean> value) {
        return Column.of(name, chineseName, new YesNoText(), value);
    }

    public static <R> Column<R, LocalDate> date(String name, String chineseName, Function<R, LocalDate> value) {
        return Column.of(name, chineseName, new DateText(), value);
    }

    public static <R, E extends Coded> Column<R, E> code(
            String name, String chineseName, E[] values, Function<R, E> value) {
        return Column.of(name, chineseName, ChoiceText.ofCodes(values), value);
    }
}
