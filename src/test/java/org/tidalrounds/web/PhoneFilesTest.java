package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is not on the list is not there without signal. */
class PhoneFilesTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
    /** The browser keeps the worker itself, which keeps the list. */
    private static final Set<String> NOT_KEPT = Set.of("/phone/worker.js", "/phone/files.txt", "/phone/index.html");

    private final Set<String> listed = new TreeSet<>(lines());

    @Test
    void everyFileOfTheApplicationIsOnTheList() throws IOException {
        try (Stream<Path> files = Files.walk(WEB.resolve("phone"))) {
            assertThat(listed)
                    .containsAll(files.filter(Files::isRegularFile)
                            .map(file -> "/" + WEB.relativize(file))
                            .filter(file -> !NOT_KEPT.contains(file))
                            .toList());
        }
    }

    @Test
    void everyModuleThatOneOnTheListImportsIsOnItAsWell() throws IOException {
        for (String file : listed) {
            if (file.endsWith(".js")) {
                assertThat(listed).as(file).containsAll(imports(file));
            }
        }
    }

    @Test
    void everyFileOnTheListIsThere() {
        assertThat(listed)
                .allMatch(file ->
                        Files.isRegularFile(WEB.resolve(file.substring(1) + (file.endsWith("/") ? "index.html" : ""))));
    }

    private static Set<String> imports(String module) throws IOException {
        Path file = WEB.resolve(module.substring(1));
        Matcher found = IMPORT.matcher(Files.readString(file));
        Set<String> imports = new TreeSet<>();
        while (found.find()) {
            String name = found.group(1);
            imports.add(
                    name.startsWith("/")
                            ? name
                            : "/" + WEB.relativize(file.resolveSibling(name).normalize()));
        }
        return imports;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(WEB.resolve("phone/files.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
