package org.tidalrounds.county.edit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** What is sent to change rows. */
final class RowBodies {
    private RowBodies() {}

    /**
     * Cells of a row.
     *
     * @param cells texts as in files, by column; those left out stay, and so does a masked value that is sent back
     */
    @Serdeable
    record Cells(Map<String, @Nullable String> cells) {}

    /**
     * One of several changes.
     *
     * @param sort add, change or remove
     * @param row the key of the row; left out for one to add
     * @param cells texts as in files, by column; those left out stay
     */
    @Serdeable
    record Change(
            String sort, @Nullable String row, @Nullable Map<String, @Nullable String> cells) {
        RowEdit edit() {
            return new RowEdit(known(sort), row == null ? "" : row, texts(cells == null ? Map.of() : cells));
        }
    }

    /**
     * Changes to be made together or not at all.
     *
     * @param changes at most 2000
     */
    @Serdeable
    record Changes(List<Change> changes) {}

    /**
     * What was changed.
     *
     * @param revision of the county's tables from now on
     * @param rows keys of the rows added or changed, in the order they were asked for
     */
    @Serdeable
    record Saved(long revision, List<String> rows) {}

    private static RowEdit.Sort known(String sort) {
        return Stream.of(RowEdit.Sort.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(sort))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.change_sort", sort)));
    }

    /** The same texts, where nothing is an empty cell. */
    static Map<String, String> texts(Map<String, @Nullable String> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((name, text) -> texts.put(name, text == null ? "" : text));
        return texts;
    }
}
