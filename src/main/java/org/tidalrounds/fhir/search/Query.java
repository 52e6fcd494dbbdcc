package org.tidalrounds.fhir.search;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Refusal;

/** The parameters of a search. One that is not supported is refused: who asked for less must not get all. */
public final class Query {
    /** Of every search. */
    private static final Set<String> ALWAYS = Set.of("_count", "_format", "_after", "lang");

    private static final String IDENTIFIER = ":identifier";
    private static final int USUAL_COUNT = 50;
    private static final int MOST_COUNT = 200;

    private final HttpParameters parameters;

    private Query(HttpParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Checks what is asked.
     *
     * @param known names of the parameters of this search
     * @throws Refusal 400 if there are others, 406 if another form than JSON is wanted
     */
    public static Query of(HttpParameters parameters, Set<String> known) {
        for (String name : parameters.names()) {
            if (!known.contains(name) && !ALWAYS.contains(name)) {
                throw bad("fhir.no_parameter", name, String.join(", ", new TreeSet<>(known)));
            }
        }
        Optional<String> format = parameters.getFirst("_format");
        if (format.filter(wanted -> !wanted.endsWith("json")).isPresent()) {
            throw Refusal.of(HttpStatus.NOT_ACCEPTABLE, "fhir.json_only", format.get());
        }
        return new Query(parameters);
    }

    static Refusal bad(String key, Object... arguments) {
        return Refusal.of(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** How many resources a page has: 50, or as asked, up to 200. */
    public int count() {
        @Nullable String text = one("_count");
        if (text == null) {
            return USUAL_COUNT;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw bad("fhir.no_count", text);
        }
        return Math.min(MOST_COUNT, Integer.parseInt(text));
    }

    /** Where the page before ended. */
    public Optional<String> after() {
        return Optional.ofNullable(one("_after"));
    }

    /**
     * The codes of a token parameter, alternatives separated by commas.
     *
     * @param system of the codes; alternatives of another match nothing
     * @return null if it was not given
     */
    public @Nullable List<String> tokens(String name, String system) {
        @Nullable String text = one(name);
        if (text == null) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        for (String token : text.split(",")) {
            int bar = token.indexOf('|');
            if (bar <= 0 || token.substring(0, bar).equals(system)) {
                codes.add(token.substring(bar + 1));
            }
        }
        return codes;
    }

    /**
     * The ids of a reference parameter: {@code P1}, {@code Patient/P1} or an address that ends so; or of the same with
     * {@code :identifier}.
     *
     * @param type of the resources; alternatives of another match nothing
     * @param system of their identifiers
     * @return null if it was not given
     */
    public @Nullable List<String> references(String name, String type, String system) {
        @Nullable String text = one(name);
        if (text == null) {
            return tokens(name + IDENTIFIER, system);
        }
        List<String> ids = new ArrayList<>();
        for (String reference : text.split(",")) {
            String[] steps = reference.split("/");
            boolean isOfType = steps.length < 2 || steps[steps.length - 2].equals(type);
            if (isOfType && steps.length > 0) {
                ids.add(steps[steps.length - 1]);
            }
        }
        return ids;
    }

    /** The span of a date parameter, each of its values narrowing it. */
    public Span span(String name) {
        Span span = Span.ALWAYS;
        for (String value : parameters.getAll(name)) {
            span = span.and(Span.read(name, value));
        }
        return span;
    }

    /** What a parameter was given; empty for none. */
    public String first(String name) {
        return parameters.getFirst(name).orElse("");
    }

    private @Nullable String one(String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("fhir.given_twice", name);
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }
}
