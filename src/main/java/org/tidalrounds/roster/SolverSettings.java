package org.tidalrounds.roster;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tidalrounds.planning.duty.DutyPlanner;
import org.tidalrounds.planning.duty.DutyWeights;
import org.tidalrounds.planning.posting.PostingPlanner;
import org.tidalrounds.planning.posting.PostingWeights;
import org.tidalrounds.planning.tour.PeriodicPlanner;
import org.tidalrounds.planning.tour.TourPlanner;
import org.tidalrounds.planning.tour.TourWeights;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The folder {@code solver-config}: how the planners search and what counts how much. Read at start. */
public final class SolverSettings {
    private final Path folder;

    public SolverSettings(Path folder) {
        this.folder = folder;
    }

    /**
     * The planners as the folder configures them.
     *
     * @throws IOException if a file is missing or cannot be read
     * @throws IllegalArgumentException naming a weight that is missing or wrong
     */
    public Planners planners() throws IOException {
        return new Planners(
                new PostingPlanner(text("posting.xml"), PostingWeights.of(weights("posting"))),
                new TourPlanner(text("tour.xml"), TourWeights.of(weights("tour"))),
                new DutyPlanner(text("duty.xml"), DutyWeights.of(weights("duty"))));
    }

    /**
     * The planner of classic periodic instances, configured like that of tours.
     *
     * @throws IOException if the file is missing or cannot be read
     */
    public PeriodicPlanner periodicPlanner() throws IOException {
        return new PeriodicPlanner(text("tour.xml"));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Map<String, ? extends Number> weights(String section) throws IOException {
        Path file = folder.resolve("weights.yaml");
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Map<String, Number>> sections = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            Map<String, Number> weights = sections.get(section);
            if (weights == null) {
                throw new IllegalArgumentException("no section " + section + " in " + file + "; put its weights there");
            }
            return weights;
        }
    }
}
