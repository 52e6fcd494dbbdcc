package org.tidalrounds.roster.adjust;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.tidalrounds.planning.duty.Appraisal;
import org.tidalrounds.planning.duty.Replanning;
import org.tidalrounds.planning.duty.SeatChoices;
import org.tidalrounds.planning.posting.PostingAppraisal;
import org.tidalrounds.roster.Planners;
import org.tidalrounds.roster.SolverSettings;

/** The rules and weights that changes are weighed by: those of the planner. */
@Factory
final class AppraisalFactory {
    @Singleton
    Appraisal appraisal() {
        return planners().duties().appraisal();
    }

    @Singleton
    PostingAppraisal postingAppraisal() {
        return planners().postings().appraisal();
    }

    private static Planners planners() {
        try {
            Path home = Path.of(System.getProperty("tidal.home", ""));
            return new SolverSettings(home.resolve("solver-config")).planners();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Singleton
    SeatChoices seatChoices(Appraisal appraisal) {
        return new SeatChoices(appraisal);
    }

    @Singleton
    Replanning replanning(Appraisal appraisal) {
        return new Replanning(appraisal);
    }
}
