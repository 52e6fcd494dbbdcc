package org.tidalrounds.database.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.database.DatabaseRefused;

class PersonalCipherTest {
    @TempDir
    private Path folder;

    private Keys keys;
    private PersonalCipher cipher;

    @BeforeEach
    void makeKeys() {
        keys = ofFile();
        cipher = new PersonalCipher(keys);
    }

    @Test
    void aSealedValueOpensWhereItWasSealed() {
        String sealed = cipher.seal("wushan", "doctors.name", "张三丰");
        assertThat(sealed).startsWith("sealed:k1:").doesNotContain("张");
        assertThat(cipher.open("wushan", "doctors.name", sealed)).isEqualTo("张三丰");
    }

    @Test
    void aSealedValueOpensNowhereElse() {
        String sealed = cipher.seal("wushan", "doctors.name", "张三丰");
        assertThatThrownBy(() -> cipher.open("wushan", "doctors.phone", sealed)).hasMessageContaining("another place");
        assertThatThrownBy(() -> cipher.open("fengjie", "doctors.name", sealed)).hasMessageContaining("another place");
    }

    @Test
    void aPlainValueIsNotTakenForASealedOne() {
        assertThatThrownBy(() -> cipher.open("wushan", "doctors.name", "张三丰")).hasMessageContaining("not sealed");
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        assertThat(cipher.seal("wushan", "doctors.name", "张三丰"))
                .isNotEqualTo(cipher.seal("wushan", "doctors.name", "张三丰"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(cipher.seal("wushan", "doctors.phone", "")).isEmpty();
        assertThat(cipher.hash("wushan", PersonalKind.PHONE, "")).isNull();
    }

    @Test
    void anOlderKeyStillOpensAndFinds() {
        String sealed = cipher.seal("wushan", "doctors.phone", "13812341234");
        String hash = cipher.hash("wushan", PersonalKind.PHONE, "13812341234");
        keys.add();
        assertThat(cipher.seal("wushan", "doctors.phone", "1")).startsWith("sealed:k2:");
        assertThat(cipher.open("wushan", "doctors.phone", sealed)).isEqualTo("13812341234");
        assertThat(cipher.hashes("wushan", PersonalKind.PHONE, "13812341234"))
                .hasSize(2)
                .contains(hash);
    }

    @Test
    void aKeyThatAnotherProcessAddedIsFound() {
        Keys other = ofFile();
        keys.add();
        String sealed = cipher.seal("wushan", "doctors.name", "张三丰");
        assertThat(new PersonalCipher(other).open("wushan", "doctors.name", sealed))
                .isEqualTo("张三丰");
    }

    @Test
    void hashesOfCountiesDiffer() {
        assertThat(cipher.hash("wushan", PersonalKind.NAME, "张三丰"))
                .isNotEqualTo(cipher.hash("fengjie", PersonalKind.NAME, "张三丰"));
    }

    @Test
    void theKeysAreTheirOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aBrokenFileOfKeysIsRefusedAndKept() throws IOException {
        Files.writeString(folder.resolve("keys"), "k1:tooshort\n");
        assertThatThrownBy(this::ofFile).isInstanceOf(DatabaseRefused.class);
        assertThat(folder.resolve("keys")).hasContent("k1:tooshort");
    }

    @Test
    void keysOfASettingAreNotAddedTo() {
        Keys set = new Keys(Optional.of(Keys.random(7).written()), Optional.empty());
        assertThat(set.current().id()).isEqualTo("k7");
        assertThatThrownBy(set::add).isInstanceOf(DatabaseRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"NAME,张三丰,张**", "NAME,王,*", "PHONE,13812341234,138****1234", "PHONE,57681234,******34"})
    void valuesAreMasked(PersonalKind kind, String text, String masked) {
        assertThat(kind.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,138 1234-1234,13812341234",
        "PHONE,+86 138 1234 1234,13812341234",
        "PHONE,１３８１２３４１２３４,13812341234",
        "PHONE,023-57681234,02357681234",
        "NAME,' 张 三丰',张三丰",
        "IDENTITY_NUMBER,11010519491231002x,11010519491231002X"
    })
    void spellingsAreMadeOne(PersonalKind kind, String text, String normalised) {
        assertThat(kind.normalised(text)).isEqualTo(normalised);
    }

    private Keys ofFile() {
        return new Keys(Optional.empty(), Optional.of(folder.resolve("keys").toString()));
    }
}
