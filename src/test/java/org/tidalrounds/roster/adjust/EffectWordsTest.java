package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.tidalrounds.planning.duty.DutyWeights;

class EffectWordsTest {
    @Test
    void everyRuleHasWords() {
        List<String> rules = Arrays.stream(DutyWeights.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ConstraintWeight.class))
                .map(field -> field.getAnnotation(ConstraintWeight.class).value())
                .toList();
        assertThat(rules).isNotEmpty();
        assertThat(EffectWords.KEYS.keySet()).containsExactlyInAnyOrderElementsOf(rules);
    }
}
