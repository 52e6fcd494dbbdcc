package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    /** A key in a module: t('key' or a column named in table([...]); and in a page: data-t…="key". */
    private static final List<Pattern> USES =
            List.of(Pattern.compile("\\bt\\('([\\w.]+)'"), Pattern.compile("data-t(?:-\\w+)?=\"([\\w.]+)\""));

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("zh").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Map<String, String> english = texts("en");
        texts("zh")
                .forEach((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void everyTextThatThePagesNameIsThere() throws IOException {
        assertThat(texts("zh").keySet()).containsAll(named());
    }

    /** A new kind of open demand is shown by its code until it has its words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity",
                "clinic_session",
                "crew",
                "home_visit",
                "on_call",
                "posting",
                "team_tour",
                "tidal",
                "visit",
                "visiting_clinic"
            })
    void everyKindOfOpenDemandHasItsWords(String kind) throws IOException {
        assertThat(texts("zh")).containsKey("open." + kind);
    }

    /** The groups that policy names unless a county adds some. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "child",
                "diabetes",
                "disabled",
                "elderly",
                "hypertension",
                "pregnant",
                "severe_mental_disorder",
                "tuberculosis"
            })
    void everyKeyGroupHasItsWordsOnTheBoardAndOnPhones(String group) throws IOException {
        assertThat(texts("zh")).containsKeys("signing.group." + group, "phone.group." + group);
    }

    /** The texts of all files of a language; a key stands in one file only. */
    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(WEB.resolve("i18n").resolve(language))) {
            for (Path file : files.toList()) {
                Map<String, String> texts = new JsonMapper().readValue(file.toFile(), new TypeReference<>() {});
                assertThat(all.keySet()).as(file.toString()).doesNotContainAnyElementsOf(texts.keySet());
                all.putAll(texts);
            }
        }
        return all;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(WEB)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(js|html)"))
                    .toList()) {
                String source = Files.readString(file);
                USES.forEach(use -> use.matcher(source).results().forEach(found -> named.add(found.group(1))));
            }
        }
        assertThat(named).isNotEmpty();
        return named;
    }
}
