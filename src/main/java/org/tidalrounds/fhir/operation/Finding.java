package org.tidalrounds.fhir.operation;

import io.micronaut.http.HttpStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.clinic.booking.UnitSearch;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * Free units, as $find asks for them.
 *
 * @param from the first moment at which they may begin; nothing of the past is found
 * @param end the moment before which they begin
 * @param departments null for all
 * @param kinds null for all
 */
public record Finding(
        Instant from,
        Instant end,
        @Nullable List<String> departments,
        @Nullable List<String> kinds) {
    private static final Set<String> KNOWN = Set.of("start", "end", "specialty", "visit-type");
    private static final int MOST = 200;

    /** @throws Refusal 400 without start and end, or with a parameter that nothing would come of */
    public static Finding read(Parameters parameters) {
        for (Parameters.ParametersParameterComponent given : parameters.getParameter()) {
            if (!KNOWN.contains(String.valueOf(given.getName()))) {
                throw Refusal.of(
                        HttpStatus.BAD_REQUEST,
                        "fhir.no_parameter",
                        given.getName(),
                        String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
        return new Finding(
                moment(parameters, "start"),
                moment(parameters, "end"),
                texts(parameters, "specialty"),
                texts(parameters, "visit-type"));
    }

    private static Instant moment(Parameters parameters, String name) {
        return Optional.ofNullable(parameters.getParameter(name))
                .map(Parameters.ParametersParameterComponent::getValue)
                .filter(BaseDateTimeType.class::isInstance)
                .map(value -> ((BaseDateTimeType) value).getValue())
                .map(date -> GivenDays.of(date.toInstant()))
                .orElseThrow(() -> Refusal.of(HttpStatus.BAD_REQUEST, "fhir.no_moment", name));
    }

    private static @Nullable List<String> texts(Parameters parameters, String name) {
        List<String> texts = parameters.getParameter().stream()
                .filter(given -> name.equals(given.getName()))
                .map(Parameters.ParametersParameterComponent::getValue)
                .filter(PrimitiveType.class::isInstance)
                .map(value -> String.valueOf(((PrimitiveType<?>) value).getValueAsString()))
                .toList();
        return texts.isEmpty() ? null : texts;
    }

    public List<UnitRow> list(Act act) throws SQLException {
        Instant first = from.isBefore(act.at()) ? act.at() : from;
        return new UnitSearch(null, departments, kinds, List.of("free"), first, end).list(act, Optional.empty(), MOST);
    }
}
