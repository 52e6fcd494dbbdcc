package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.ColumnKind;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.language.Language;

/** Writes the sheets of a workbook: numbers as numbers, dates as dates, all else as text that no program takes for a formula. */
final class SheetWriter {
    private final Worksheet sheet;

    private SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(County county, OutputStream out, Language language) throws IOException {
        try (Workbook workbook = new Workbook(out, "TidalRounds", "1.0")) {
            for (Table<?> table : CountyTables.all()) {
                writeTable(table, county, workbook, language);
            }
        }
    }

    private static <R> void writeTable(Table<R> table, County county, Workbook workbook, Language language)
            throws IOException {
        List<R> rows = table.rows(county);
        if (rows.isEmpty() && table.presence() == Presence.OPTIONAL) {
            return;
        }
        boolean chinese = language == Language.CHINESE;
        try (Worksheet sheet = workbook.newWorksheet(chinese ? table.chineseName() : table.name())) {
            new SheetWriter(sheet).writeRows(table, rows, chinese);
        }
    }

    private <R> void writeRows(Table<R> table, List<R> rows, boolean chinese) {
        sheet.freezePane(0, 1);
        for (int c = 0; c < table.columns().size(); c++) {
            Column<R, ?> column = table.columns().get(c);
            sheet.value(0, c, chinese ? column.chineseName() : column.name());
            sheet.style(0, c).bold().set();
            for (int r = 0; r < rows.size(); r++) {
                writeCell(r + 1, c, column.kind(), column.text(rows.get(r)));
            }
        }
    }

    private void writeCell(int row, int column, ColumnKind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case INTEGER, BOOLEAN -> sheet.value(row, column, Integer.valueOf(text));
            case DECIMAL -> sheet.value(row, column, Double.valueOf(text));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case TEXT, LIST -> sheet.value(row, column, text);
        }
    }
}
