package org.tidalrounds.roster.job;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.tidalrounds.roster.Planners;
import org.tidalrounds.roster.SolverSettings;

/** Gives the planners as the folder {@code solver-config} configures them. */
@Factory
final class PlannersFactory {
    @Singleton
    Planners planners(SolveSettings settings) throws IOException {
        return new SolverSettings(settings.config()).planners();
    }
}
