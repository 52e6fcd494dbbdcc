package org.tidalrounds.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void aJdbcUrlIsTakenAsItIs() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://db.example/tidal?user=u&password=p");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example/tidal?user=u&password=p");
    }

    @Test
    void userAndPasswordAreTakenOutOfAPostgresUrl() {
        DatabaseAddress address = DatabaseAddress.of("postgresql://amy:p%40ss+1@db.example:6543/tidal?sslmode=require");
        assertThat(address)
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:6543/tidal?sslmode=require", "amy", "p@ss+1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/d?user=u&password=secret", "postgresql://u:secret@h/d"})
    void aPasswordIsNeverShown(String url) {
        assertThat(DatabaseAddress.of(url).shown()).isEqualTo("jdbc:postgresql://h/d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:secret@h/d", "postgresql://h", "postgresql:// h/d", ""})
    void anythingElseIsRefusedWithoutItsPassword(String url) {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> DatabaseAddress.of(url))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("database.wrong_url"))
                .withMessageNotContaining("secret");
    }
}
