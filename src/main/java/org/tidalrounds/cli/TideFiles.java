package org.tidalrounds.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.exchange.ImportErrors;
import org.tidalrounds.county.exchange.ImportRefused;
import org.tidalrounds.county.exchange.TableFile;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.SiteVisitorTable;
import org.tidalrounds.county.table.VisitorTable;

/** Reads the two files that commands on the tide take. */
final class TideFiles {
    private TideFiles() {}

    /**
     * Counts with a village code each, or of one site without; then the code is empty, and counts that the file itself flags are left
     * out.
     *
     * @throws Refused with every error of the file
     */
    static List<VisitorCount> visitors(Terminal terminal, Path path) {
        return read(terminal, () -> {
            TableFile file = new TableFile(path);
            return file.hasColumn("flag") || !file.hasColumn("village_code")
                    ? believed(file)
                    : file.rows(VisitorTable.TABLE);
        });
    }

    /** @throws Refused with every error of the file */
    static WorkCalendar calendar(Terminal terminal, Path path) {
        return read(terminal, () -> new WorkCalendar(new TableFile(path).rows(CalendarTable.TABLE)));
    }

    private static List<VisitorCount> believed(TableFile file) {
        return file.rows(SiteVisitorTable.TABLE).stream()
                .filter(count -> count.flag().isEmpty())
                .map(SiteVisitorTable.FlaggedCount::count)
                .toList();
    }

    private static <T> T read(Terminal terminal, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (ImportRefused e) {
            throw new Refused(ImportErrors.render(e, terminal.language()));
        }
    }
}
