package org.tidalrounds.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles hold the same messages in both languages, all that the sources name and nothing else. */
class MessagesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Path BUNDLES = MAIN.resolve(Path.of("resources", "i18n"));
    private static final Pattern MESSAGE_OF = Pattern.compile("Message\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) {
        assertThat(bundle(room, "en").stringPropertyNames())
                .isEqualTo(bundle(room, "zh_CN").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSamePlaces(String room) {
        Properties english = bundle(room, "en");
        Properties chinese = bundle(room, "zh_CN");
        english.stringPropertyNames()
                .forEach(key -> assertThat(places(english, key)).as(key).isEqualTo(places(chinese, key)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPatternIsWellFormed(String room) {
        for (String language : new String[] {"en", "zh_CN"}) {
            Properties bundle = bundle(room, language);
            bundle.stringPropertyNames().forEach(key -> {
                String text = new MessageFormat(bundle.getProperty(key), Locale.ROOT).format(new Object[] {"0", "1"});
                assertThat(text).as(key).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBelongsToItsRoom(String room) {
        assertThat(bundle(room, "en").stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
    }

    @Test
    void everyMessageInTheSourcesHasItsSentence() {
        Set<String> keys = keys();

        assertThat(matches(MESSAGE_OF, sources()))
                .allMatch(named -> keys.contains(named)
                        || named.matches(".*[._]") && keys.stream().anyMatch(key -> key.startsWith(named)));
    }

    /** Used is a key that stands in the sources, or whose beginning does, closed by a dot or an underscore. */
    @Test
    void noSentenceIsUnused() {
        String sources = sources();
        Set<String> beginnings =
                matches(Pattern.compile("\"([a-z]+\\.[a-z_.]*[._])\""), sources).collect(Collectors.toSet());

        assertThat(keys())
                .allMatch(key -> isUsed(key, sources) || beginnings.stream().anyMatch(key::startsWith));
    }

    private static boolean isUsed(String key, String sources) {
        return Pattern.compile("[\"'`{ ]" + Pattern.quote(key) + "[\"'`} ]")
                .matcher(sources)
                .find();
    }

    static Stream<String> rooms() {
        return files(BUNDLES)
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith("_en.properties"))
                .map(name -> name.substring(0, name.indexOf('_')));
    }

    private static Set<String> keys() {
        return rooms().flatMap(room -> bundle(room, "en").stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String room, String language) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(room + "_" + language + ".properties"))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(Properties bundle, String key) {
        return matches(PLACE, bundle.getProperty(key, "")).collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.groupCount() > 0 ? match.group(1) : match.group());
    }

    /** All that may name a message: the code, and pages and scripts among the resources. */
    private static String sources() {
        return Stream.concat(files(MAIN.resolve("java")), files(MAIN.resolve("resources")))
                .filter(path -> path.toString().matches(".*\\.(java|html|js|jte)"))
                .map(MessagesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
