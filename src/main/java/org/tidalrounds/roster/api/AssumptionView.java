package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.assume.Assumption;
import org.tidalrounds.roster.assume.AssumptionChecks;
import org.tidalrounds.roster.assume.AssumptionKind;

/**
 * Something that a draft assumes.
 *
 * @param kind vehicles, doctor_away, doctor_at, policy or village_service
 * @param subject id of a facility or doctor, code of a village, or key of a policy parameter
 * @param value what holds instead: number of cars, id of a facility, a policy value, tour or stationed; null for an absence
 * @param from of an absence; {@code to} its last day
 * @param words as people say it, with what the data holds today; ignored when assumptions are stated
 * @param holds whether the county's data says so already; ignored when assumptions are stated
 */
@Serdeable
record AssumptionView(
        String kind,
        String subject,
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words,
        @Nullable Boolean holds) {
    /** What a draft assumes, and the revision it is of. */
    @Serdeable
    record AssumptionsView(long revision, List<AssumptionView> assumptions) {}

    /** All that a draft shall assume, in place of what it assumed. */
    @Serdeable
    record AssumptionsBody(List<AssumptionView> assumptions) {
        List<Assumption> read() {
            return assumptions.stream().map(AssumptionView::read).toList();
        }
    }

    static AssumptionView of(Assumption assumption, String words, boolean holds) {
        return new AssumptionView(
                assumption.kind().code(),
                assumption.subject(),
                assumption.value().isEmpty() ? null : assumption.value(),
                assumption.from().orElse(null),
                assumption.to().orElse(null),
                words,
                holds);
    }

    private Assumption read() {
        AssumptionKind read = AssumptionChecks.kind(kind);
        if (read == AssumptionKind.DOCTOR_AWAY) {
            return new Assumption(read, subject.strip(), "", Optional.ofNullable(from), Optional.ofNullable(to));
        }
        String instead = value == null ? "" : value.strip();
        return new Assumption(read, subject.strip(), instead, Optional.empty(), Optional.empty());
    }
}
