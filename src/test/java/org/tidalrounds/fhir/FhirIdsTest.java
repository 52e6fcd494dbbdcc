package org.tidalrounds.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.fhir.wire.FhirIds;

/** Ids of ours as FHIR allows them. */
class FhirIdsTest {
    @Test
    void aPlainIdStaysAsItIs() {
        assertThat(FhirIds.of("S-C0001-20261201.12")).isEqualTo("S-C0001-20261201.12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"内科.3", "a b", "x-41", "", "S_1.2"})
    void anyOtherIsWrittenInLettersThatFhirAllowsAndReadBack(String id) {
        assertThat(FhirIds.of(id)).matches("[A-Za-z0-9.-]{1,64}");
        assertThat(FhirIds.read(FhirIds.of(id))).isEqualTo(id);
    }

    @Test
    void whatWasNeverWrittenStaysTheIdOfNothing() {
        assertThat(FhirIds.read("x-zz")).isEqualTo("x-zz");
    }
}
