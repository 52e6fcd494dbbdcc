package org.tidalrounds.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code authorisation.csv}: which roles may call which operation; {@code anyone} need not be signed in. */
final class Authorisation {
    static final String ANYONE = "anyone";

    private static final Path FILE = Path.of("src/test/resources/authorisation.csv");
    private static final Map<String, Set<String>> ROLES = read();

    private Authorisation() {}

    static Set<String> operations() {
        return ROLES.keySet();
    }

    static boolean isPublic(String operation) {
        return ROLES.getOrDefault(operation, Set.of()).contains(ANYONE);
    }

    static boolean isAllowed(String operation, String role) {
        Set<String> roles = ROLES.getOrDefault(operation, Set.of());
        return roles.contains(role) || roles.contains(ANYONE);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(FILE)) {
            lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> roles.put(
                            cells[0], Stream.of(cells[1].split(";")).collect(Collectors.toUnmodifiableSet())));
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
