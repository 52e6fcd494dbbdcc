package org.tidalrounds.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The best costs the literature knows, from the file {@code best_known.csv} beside the instances. */
final class BestKnown {
    private BestKnown() {}

    /** The best known cost of the instance of this name; empty if the file or the row is not there. */
    static OptionalDouble findCost(Path instance, String name) throws IOException {
        Path file = instance.resolveSibling("best_known.csv");
        if (!Files.exists(file)) {
            return OptionalDouble.empty();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.filter(row -> row.getField("instance").equals(name))
                    .mapToDouble(row -> Double.parseDouble(row.getField("best_known_cost")))
                    .findFirst();
        }
    }
}
