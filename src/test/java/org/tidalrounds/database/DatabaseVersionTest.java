package org.tidalrounds.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseVersionTest {
    private static final DatabaseAddress ADDRESS = DatabaseAddress.of("postgresql://amy:secret@db.example/tidal");

    @Test
    void version14IsRefusedByName() throws SQLException {
        DatabaseMetaData old = server(14);
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> Database.requireNewEnough(ADDRESS, old))
                .withMessageContaining("db.example/tidal")
                .withMessageContaining("14.0")
                .withMessageNotContaining("secret");
    }

    @Test
    void version15IsAccepted() throws SQLException {
        DatabaseMetaData enough = server(15);
        assertThatCode(() -> Database.requireNewEnough(ADDRESS, enough)).doesNotThrowAnyException();
    }

    private static DatabaseMetaData server(int major) throws SQLException {
        DatabaseMetaData server = mock();
        when(server.getDatabaseMajorVersion()).thenReturn(major);
        when(server.getDatabaseProductVersion()).thenReturn(major + ".0");
        return server;
    }
}
