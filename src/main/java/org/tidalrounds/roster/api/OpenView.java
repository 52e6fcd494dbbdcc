package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.OpenDemand;

/**
 * Demand that could not be met.
 *
 * @param place a facility id or village code
 * @param reason in the reader's language
 */
@Serdeable
record OpenView(String kind, String ref, LocalDate date, String place, String rule, String reason) {
    static OpenView of(OpenDemand demand, Language language) {
        return new OpenView(
                demand.kind(),
                demand.ref(),
                demand.date(),
                demand.placeId(),
                demand.rule(),
                language.say(demand.reason()));
    }
}
