package org.tidalrounds.county.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.language.Message;

/** Turns the raw rows of one file or sheet into records; what does not read becomes a finding. */
final class TableReader<R> {
    private final Table<R> table;
    private final RawTable raw;
    private final ImportFindings findings;
    /** For each column of the table its place in the file, -1 for none. */
    private final int[] places;

    private final List<String> headers;
    private final List<ImportedRow<R>> rows = new ArrayList<>();
    /** The reader does not tell the line of a row it gives up on; it follows this one. */
    private int lastLine;

    TableReader(Table<R> table, RawTable raw, ImportFindings findings) {
        this.table = table;
        this.raw = raw;
        this.findings = findings;
        this.places = new int[table.columns().size()];
        this.headers = new ArrayList<>(table.columnNames());
    }

    ImportedTable<R> read() {
        readHeader();
        lastLine = raw.headerLine();
        boolean whole = raw.whole()
                && table.key().stream()
                        .allMatch(column -> places[table.columns().indexOf(column)] >= 0);
        try {
            raw.rows().forEach(this::readRow);
        } catch (CsvParseException e) {
            whole = false;
            findings.addLine(raw.file(), lastLine + 1, Message.of("county.line_too_long"));
        }
        if (raw.whole() && rows.isEmpty() && table.presence() == Presence.ROWS) {
            findings.addFile(raw.file(), Message.of("county.file_no_rows"));
        }
        return new ImportedTable<>(table, raw.file(), headers, rows, whole);
    }

    private void readHeader() {
        Arrays.fill(places, -1);
        for (int i = 0; i < raw.header().size(); i++) {
            readHeader(raw.header().get(i).strip(), i);
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                String name = table.columns().get(i).name();
                findings.add(raw.file(), raw.headerLine(), name, "", Message.of("county.column_missing", name));
            }
        }
    }

    private void readHeader(String header, int place) {
        int index = table.indexOf(header);
        if (index < 0) {
            String known = String.join(", ", table.columnNames());
            findings.add(raw.file(), raw.headerLine(), header, "", Message.of("county.column_unknown", header, known));
        } else if (places[index] >= 0) {
            findings.add(raw.file(), raw.headerLine(), header, "", Message.of("county.column_twice", header));
        } else {
            places[index] = place;
            headers.set(index, header);
        }
    }

    private void readRow(RawRow row) {
        lastLine = row.line();
        List<@Nullable String> texts = texts(row);
        if (texts.stream().allMatch(text -> text == null || text.isBlank())
                && row.size() <= raw.header().size()) {
            return;
        }
        int width = raw.header().size();
        if (row.size() > width || (row.size() < width && !raw.ragged())) {
            findings.addLine(raw.file(), row.line(), Message.of("county.row_width", width, row.size()));
            rows.add(new ImportedRow<>(row.line(), null, keyOnly(texts)));
            return;
        }
        Optional<R> read = table.findRow(
                texts,
                (column, text, expected) -> findings.add(
                        raw.file(), row.line(), headers.get(table.columns().indexOf(column)), text, expected));
        rows.add(new ImportedRow<>(row.line(), read.orElse(null), read.isPresent() ? List.of() : texts));
    }

    /** Of a row whose cells may have shifted only the id others refer to is of use: it is known, whatever else is wrong. */
    private List<@Nullable String> keyOnly(List<@Nullable String> texts) {
        @Nullable String[] kept = new String[places.length];
        if (table.key().size() == 1) {
            int key = table.columns().indexOf(table.key().get(0));
            kept[key] = texts.get(key);
        }
        return Collections.unmodifiableList(Arrays.asList(kept));
    }

    private List<@Nullable String> texts(RawRow row) {
        @Nullable String[] texts = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                texts[i] = row.text(places[i], table.columns().get(i).kind()).strip();
            }
        }
        return Collections.unmodifiableList(Arrays.asList(texts));
    }
}
