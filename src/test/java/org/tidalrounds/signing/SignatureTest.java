package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.clinic.unit.Refusal;

class SignatureTest {
    @Test
    void strokesAreASignature() {
        assertThat(new Signature(Signature.Format.PATH, "M10 10.5L-3,20Z", 300, 150).data())
                .startsWith("M10");
    }

    @Test
    void aPictureIsASignature() {
        String png =
                Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0});
        assertThat(new Signature(Signature.Format.PNG, png, 300, 150).data()).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M1", "10 10L20 20", "M1 1\"><script>", "M1 1 url(#x)"})
    void nothingElseIsDrawn(String data) {
        assertThatThrownBy(() -> new Signature(Signature.Format.PATH, data, 300, 150))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64!", "R0lGODlhAQABAAAAACw="})
    void anotherPictureIsNone(String data) {
        assertThatThrownBy(() -> new Signature(Signature.Format.PNG, data, 300, 150))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDrawingHasABearableSize() {
        String long60k = "M" + "1 ".repeat(30_000);
        assertThatThrownBy(() -> new Signature(Signature.Format.PATH, long60k, 300, 150))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Signature(Signature.Format.PATH, "M1 1L2 2", 0, 150))
                .isInstanceOf(Refusal.class);
    }
}
