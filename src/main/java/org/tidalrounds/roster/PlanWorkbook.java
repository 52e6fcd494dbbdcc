package org.tidalrounds.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Writes a plan as one XLSX workbook, a sheet for each table of the plan folder, named in the reader's language. */
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /** Writes to a stream, which stays open. */
    public static void write(Plan plan, Language language, OutputStream out) throws IOException {
        PlanTables tables = new PlanTables(plan, language);
        try (Workbook workbook = new Workbook(out, "TidalRounds", "1.0")) {
            for (PlanTable table : PlanTable.values()) {
                String name =
                        language.say(Message.of("roster.sheet." + table.name().toLowerCase(Locale.ROOT)));
                try (Worksheet sheet = workbook.newWorksheet(name)) {
                    writeHeader(sheet, table, language);
                    writeRows(sheet, tables.rows(table).iterator());
                }
            }
        }
    }

    private static void writeHeader(Worksheet sheet, PlanTable table, Language language) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(
                    0,
                    column,
                    language.say(Message.of("roster.column." + table.columns().get(column))));
            sheet.style(0, column).bold().set();
        }
    }

    /** Whole numbers as numbers; all else as text that no program takes for a formula. */
    private static void writeRows(Worksheet sheet, Iterator<List<String>> rows) {
        for (int row = 1; rows.hasNext(); row++) {
            List<String> texts = rows.next();
            for (int column = 0; column < texts.size(); column++) {
                String text = texts.get(column);
                if (text.matches("[0-9]{1,9}")) {
                    sheet.value(row, column, Integer.valueOf(text));
                } else if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }
}
