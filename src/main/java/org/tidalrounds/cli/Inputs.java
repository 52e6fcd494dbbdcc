package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.exchange.ImportErrors;
import org.tidalrounds.county.exchange.ImportRefused;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.SolverSettings;
import org.tidalrounds.roster.history.HistoryRefused;
import org.tidalrounds.roster.history.PlanFolders;

/** What commands read and where they keep things. */
final class Inputs {
    /** The project's root, set by {@code bin/tidal}. */
    private static final String HOME = "tidal.home";

    private Inputs() {}

    /**
     * Reads a county folder.
     *
     * @throws Refused with every error found in it
     */
    static County county(Terminal terminal, Path folder) {
        try {
            return CountyFolder.read(folder);
        } catch (ImportRefused e) {
            throw new Refused(ImportErrors.render(e, terminal.language()));
        }
    }

    /**
     * Reads who carried what from the folders of earlier plans.
     *
     * @throws Refused if one of them cannot be used
     */
    static DutyHistory history(Terminal terminal, List<Path> folders, County county, LocalDate from) {
        try {
            return PlanFolders.read(folders, county, from);
        } catch (HistoryRefused e) {
            throw terminal.refused(e.reason());
        } catch (ImportRefused e) {
            throw new Refused(ImportErrors.render(e, terminal.language()));
        }
    }

    /**
     * Makes sure that files can be written to a folder, before long work is done for it.
     *
     * @throws Refused if it cannot be made
     */
    static void makeFolder(Terminal terminal, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw terminal.cannotWrite(folder, e);
        }
    }

    static SolverSettings solverSettings() {
        return new SolverSettings(home().resolve("solver-config"));
    }

    /** Where what was computed from inputs, and the database inside, are kept: {@code TIDAL_HOME}, else the project's. */
    static Path cacheFolder() {
        return Optional.ofNullable(System.getenv("TIDAL_HOME")).map(Path::of).orElseGet(() -> home().resolve(".tidal"));
    }

    /** Where the counties of invented people are. */
    static Path demoFolder() {
        return home().toAbsolutePath().normalize().resolve("demo");
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }
}
