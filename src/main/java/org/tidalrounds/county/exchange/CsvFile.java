package org.tidalrounds.county.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** The text of one CSV file (RFC 4180, comma, LF or CRLF) as rows, and rows as its text. */
final class CsvFile {
    /** Characters of one field at most, to bound memory. */
    private static final int MAX_FIELD = 1 << 20;

    private CsvFile() {}

    /** The file's bytes when they may be read; else the reason is among the findings. */
    static Optional<byte[]> findBytes(Path path, String file, ImportLimits limits, ImportFindings findings) {
        try {
            long size = Files.size(path);
            if (size > limits.maxFileBytes()) {
                String megabytes = Long.toString((size >> 20) + 1);
                findings.addFile(file, Message.of("county.file_too_large", megabytes, limits.maxFileMegabytes()));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            findings.addFile(file, Message.of("county.file_unreadable", path));
            return Optional.empty();
        }
    }

    /**
     * The header and the rows to come, up to where the quoting breaks; {@link CsvParseException} comes out of them at a
     * line without end.
     */
    static Optional<RawTable> findTable(String text, String file, ImportFindings findings) {
        Optional<CsvQuotes.Break> broken = CsvQuotes.findBreak(text);
        broken.ifPresent(found -> findings.addLine(file, found.line(), Message.of("county.broken_quote")));
        String readable =
                broken.map(found -> text.substring(0, found.rowStart())).orElse(text);
        try {
            Iterator<CsvRecord> records = reader(readable).iterator();
            if (records.hasNext()) {
                return Optional.of(table(file, records, broken.isEmpty()));
            }
            if (broken.isEmpty()) {
                findings.addFile(file, Message.of("county.file_empty"));
            }
        } catch (CsvParseException e) {
            findings.addLine(file, 1, Message.of("county.line_too_long"));
        }
        return Optional.empty();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD)
                .ofCsvRecord(text);
    }

    private static RawTable table(String file, Iterator<CsvRecord> records, boolean whole) {
        CsvRecord header = records.next();
        Stream<CsvRecord> rows =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false);
        int line = (int) header.getStartingLineNumber();
        return new RawTable(file, header.getFields(), line, false, whole, rows.map(CsvRow::new));
    }

    static <R> String text(Table<R> table, List<R> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(table.columnNames());
            rows.forEach(row -> writer.writeRecord(table.texts(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
