package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.table.Table.Presence;

/** The official calendar: legal holidays and weekend days worked in exchange. */
public final class CalendarTable {
    private static final Column<CalendarDay, LocalDate> DATE = Columns.date("date", "日期", CalendarDay::date);
    private static final Column<CalendarDay, DayType> TYPE =
            Columns.code("type", "类型", DayType.values(), CalendarDay::type);
    private static final Column<CalendarDay, String> NAME =
            Columns.line("name", "名称", CalendarDay::name).orEmpty();

    public static final Table<CalendarDay> TABLE = new Table<>(
            "calendar",
            "日历",
            Presence.FILE,
            List.of(DATE, TYPE, NAME),
            List.of(DATE),
            List.of(),
            CalendarTable::row,
            county -> county.calendar().days());

    private CalendarTable() {}

    private static CalendarDay row(RowValues<CalendarDay> row) {
        return new CalendarDay(row.get(DATE), row.get(TYPE), row.get(NAME));
    }
}
