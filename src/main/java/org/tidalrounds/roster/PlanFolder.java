package org.tidalrounds.roster;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.language.Language;

/** Writes a plan as a folder of files; the same plan gives the same bytes. */
public final class PlanFolder {
    private PlanFolder() {}

    /**
     * Writes every file, over those of an earlier plan.
     *
     * @param language of the reasons in {@code open.csv}
     * @return the files written, in order
     * @throws IOException if the folder cannot be made or written to
     */
    public static List<Path> write(Plan plan, Language language, Path folder) throws IOException {
        Files.createDirectories(folder);
        PlanTables tables = new PlanTables(plan, language);
        for (PlanTable table : PlanTable.values()) {
            writeTable(folder.resolve(table.fileName()), table.columns(), tables.rows(table));
        }
        Path report = folder.resolve("report.json");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        Files.writeString(report, new ObjectMapper().writer(printer).writeValueAsString(plan.report()) + "\n");
        return Stream.concat(
                        Stream.of(PlanTable.values()).map(table -> folder.resolve(table.fileName())), Stream.of(report))
                .toList();
    }

    private static void writeTable(Path file, List<String> columns, Stream<List<String>> rows) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        }
    }
}
