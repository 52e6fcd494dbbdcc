package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TravelMessagesTest {
    @Test
    void everyMessageIsThereInBothLanguages() {
        assertThat(ResourceBundle.getBundle("i18n.travel", Locale.SIMPLIFIED_CHINESE)
                        .keySet())
                .isEqualTo(
                        ResourceBundle.getBundle("i18n.travel", Locale.ENGLISH).keySet());
    }
}
