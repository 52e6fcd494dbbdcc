package org.tidalrounds.county.edit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.table.CellLimits;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/**
 * A table of the county.
 *
 * @param name of its file, without the ending
 * @param title what the reader's language calls it
 * @param rows how many there are
 * @param editable whether its rows can be changed here; policy parameters have operations of their own
 * @param columns in the order of the file
 */
@Serdeable
record TableView(String name, String title, int rows, boolean editable, List<ColumnView> columns) {
    static TableView of(Table<?> table, int rows, Language language) {
        return new TableView(
                table.name(),
                table.title(language),
                rows,
                !table.equals(PolicyTable.TABLE),
                table.columns().stream()
                        .map(column -> ColumnView.of(table, column, language))
                        .toList());
    }

    /**
     * A column of a table.
     *
     * @param name the header in files
     * @param title the header in the reader's language
     * @param kind text, integer, decimal, boolean (1 or 0), date (2026-11-30) or list (words separated by semicolons)
     * @param required whether a cell may not be empty
     * @param key whether it belongs to what rows are known by
     * @param masked whether lists show the value masked; a row in full is read alone
     * @param min least number; null for none
     * @param max greatest number; null for none
     * @param maxLength characters at most; null for no bound
     * @param choices the values there are; none where others can be written
     * @param refersTo tables one of which has the value, or each word of it, as its key
     */
    @Serdeable
    record ColumnView(
            String name,
            String title,
            String kind,
            boolean required,
            boolean key,
            boolean masked,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer maxLength,
            List<ChoiceView> choices,
            List<String> refersTo) {
        static ColumnView of(Table<?> table, Column<?, ?> column, Language language) {
            CellLimits limits = column.format().limits();
            return new ColumnView(
                    column.name(),
                    column.title(language),
                    column.kind().name().toLowerCase(Locale.ROOT),
                    column.required(),
                    table.key().contains(column),
                    Masking.masks(table, column),
                    limits.min(),
                    limits.max(),
                    limits.maxLength(),
                    limits.choices().stream()
                            .map(code -> ChoiceView.of(table, code, language))
                            .toList(),
                    column.refersTo());
        }
    }

    /**
     * A value to choose.
     *
     * @param code as files have it
     * @param label what the reader's language calls it
     */
    @Serdeable
    record ChoiceView(String code, String label) {
        static ChoiceView of(Table<?> table, String code, Language language) {
            String key = (table.equals(PolicyTable.TABLE) ? "policy.meaning." : "county.choice.") + code;
            return new ChoiceView(code, language.say(Message.of(key)));
        }
    }
}
