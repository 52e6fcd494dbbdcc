package org.tidalrounds.county.edit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyBounds;
import org.tidalrounds.county.PolicyKind;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyText;
import org.tidalrounds.county.PolicyUnit;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.store.PolicyChange;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/**
 * A policy parameter over time.
 *
 * @param key as in files
 * @param meaning in the reader's language
 * @param kind integer, integers, number, positive, share, shares, time, text, title, windows, bands or curve
 * @param unit of the number in the reader's language; empty for none
 * @param expected what a value looks like, in the reader's language
 * @param min least number; null where the value is no single number
 * @param max greatest number; null where the value is no single number
 * @param choices the values there are; none where others can be written
 * @param defaultValue where the county has set none
 * @param value in force today
 * @param values the county's own, the earliest first; each holds until the next
 * @param changes what was done, the latest first
 */
@Serdeable
record PolicyView(
        String key,
        String meaning,
        String kind,
        String unit,
        String expected,
        @Nullable Integer min,
        @Nullable Integer max,
        List<TableView.ChoiceView> choices,
        String defaultValue,
        String value,
        List<ValueView> values,
        List<ChangeView> changes) {
    static PolicyView of(PolicyStory story, LocalDate today, UnaryOperator<String> names, Language language) {
        PolicyParameter parameter = story.parameter();
        Optional<PolicyBounds> bounds = PolicyBounds.find(parameter);
        return new PolicyView(
                parameter.key(),
                language.say(Message.of("policy.meaning." + parameter.key())),
                parameter.kind().name().toLowerCase(Locale.ROOT),
                unit(parameter, language),
                language.say(PolicyText.expected(parameter.kind())),
                bounds.map(PolicyBounds::min).orElse(null),
                bounds.map(PolicyBounds::max).orElse(null),
                choices(parameter, language),
                parameter.defaultValue(),
                new Policy(story.values()).text(parameter, today),
                story.inOrder().stream()
                        .map(value -> ValueView.of(value, today))
                        .toList(),
                story.changes().stream()
                        .map(change -> ChangeView.of(change, names))
                        .toList());
    }

    private static String unit(PolicyParameter parameter, Language language) {
        PolicyUnit unit = PolicyUnit.of(parameter);
        return unit == PolicyUnit.NONE
                ? ""
                : language.say(Message.of("county.unit." + unit.name().toLowerCase(Locale.ROOT)));
    }

    private static List<TableView.ChoiceView> choices(PolicyParameter parameter, Language language) {
        if (parameter.kind() != PolicyKind.TITLE) {
            return List.of();
        }
        return Stream.of(Title.values())
                .map(title -> new TableView.ChoiceView(
                        title.code(), language.say(Message.of("county.choice." + title.code()))))
                .toList();
    }

    /**
     * A value and the day from which it holds.
     *
     * @param ahead whether that day is still to come, so that the value can be taken back
     */
    @Serdeable
    record ValueView(LocalDate from, String value, boolean ahead) {
        static ValueView of(PolicyValue value, LocalDate today) {
            return new ValueView(value.from(), value.value(), value.from().isAfter(today));
        }
    }

    /**
     * Something that was done to the parameter.
     *
     * @param at when
     * @param by name of who did it
     * @param from the day from which the value holds or held
     * @param before the value set for that day until then; null if there was none
     * @param after the one since; null if it was taken back
     * @param reason in words; may be empty where the day lay ahead
     */
    @Serdeable
    record ChangeView(
            Instant at,
            String by,
            LocalDate from,
            @Nullable String before,
            @Nullable String after,
            String reason) {
        static ChangeView of(PolicyChange change, UnaryOperator<String> names) {
            return new ChangeView(
                    change.at(),
                    names.apply(change.actor()),
                    change.from(),
                    change.before().orElse(null),
                    change.after().orElse(null),
                    change.reason());
        }
    }
}
