package org.tidalrounds.county.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.language.Language;

/**
 * One column of a table.
 *
 * @param name the header in files, snake_case
 * @param chineseName the header in Chinese spreadsheets
 * @param value takes the column's value from a record
 * @param required whether a cell may not be empty
 * @param personal whether the value is about one person, so that the database may hold it sealed only
 * @param refersTo names of the tables one of which must hold the value, or each word of it, as its key; empty for none
 */
public record Column<R, V>(
        String name,
        String chineseName,
        CellFormat<V> format,
        Function<R, V> value,
        boolean required,
        Optional<PersonalKind> personal,
        List<String> refersTo) {

    public static <R, V> Column<R, V> of(String name, String chineseName, CellFormat<V> format, Function<R, V> value) {
        return new Column<>(name, chineseName, format, value, true, Optional.empty(), List.of());
    }

    /** The same column, whose cells may be empty; only for formats that read the empty text. */
    public Column<R, V> orEmpty() {
        return new Column<>(name, chineseName, format, value, false, personal, refersTo);
    }

    Column<R, V> refersTo(String... tables) {
        return new Column<>(name, chineseName, format, value, required, personal, List.of(tables));
    }

    /** The same column of personal values; only for text. */
    Column<R, V> personal(PersonalKind kind) {
        return new Column<>(name, chineseName, format, value, required, Optional.of(kind), refersTo);
    }

    public ColumnKind kind() {
        return format.kind();
    }

    /** The header as people read it. */
    public String title(Language language) {
        return Headers.of(name, chineseName, language);
    }

    /** The cell's text for a record. */
    public String text(R row) {
        return format.text(value.apply(row));
    }

    /** The ids that a cell's text names: itself, or each of its words; none when it is empty. */
    public List<String> words(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return kind() == ColumnKind.LIST ? List.of(text.split(WordsText.SEPARATOR)) : List.of(text);
    }

    boolean isHeader(String header) {
        return header.equals(name) || header.equals(chineseName);
    }
}
