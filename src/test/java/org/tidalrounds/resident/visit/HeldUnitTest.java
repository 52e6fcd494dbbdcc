package org.tidalrounds.resident.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.unit.UnitKey;

class HeldUnitTest {
    @Test
    void aCookieIsReadAsItWasWritten() {
        HeldUnit held = new HeldUnit(
                new Hold(new UnitKey("S-1", 3), "token", Instant.parse("2026-12-01T00:05:00Z")),
                new Aim("内科", Optional.of(7L), Optional.empty()));
        assertThat(HeldUnit.find(held.written())).contains(held);
    }

    /** The last one: five parts, no number among them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Zm9v", "YQpiCmMKZAplCmY"})
    void aCookieOfSomebodyElsesMakingHoldsNothing(String cookie) {
        assertThat(HeldUnit.find(cookie)).isEmpty();
    }
}
