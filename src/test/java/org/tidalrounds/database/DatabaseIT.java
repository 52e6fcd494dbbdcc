package org.tidalrounds.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DatabaseIT {
    @TempDir
    private Path directory;

    @Test
    void whatWasCommittedOutlivesAKilledProgramWhoseServerRunsOn() throws Exception {
        killAfterCommit("first");
        killAfterCommit("second");
        try (Database database = Database.inside(files())) {
            assertThat(notes(database)).containsExactly("first", "second");
        }
    }

    @Test
    void whatWasCommittedOutlivesAKilledServer() throws Exception {
        killAfterCommit("first");
        killServer();
        try (Database database = Database.inside(files())) {
            assertThat(notes(database)).containsExactly("first");
        }
    }

    @Test
    void commitsAreOnDiskBeforeTheyCount() throws Exception {
        try (Database database = Database.inside(files());
                Connection connection = database.address().connect()) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aSecondProgramIsRefusedTheSameDirectory() throws Exception {
        Process first = write("first");
        try {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> Database.inside(files()))
                    .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("database.in_use"));
        } finally {
            kill(first);
            Database.inside(files()).close();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutAPassword() {
        DatabaseAddress nobody = DatabaseAddress.of("postgresql://amy:secret@localhost:1/tidal");
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> Database.at(nobody))
                .withMessageContaining("localhost:1/tidal")
                .withMessageNotContaining("secret");
    }

    private Path files() {
        return directory.resolve("postgres");
    }

    /** Starts a writer and waits until its row is committed. */
    private Process write(String note) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseWriter.class.getName(),
                        files().toString(),
                        note)
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = writer.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(DatabaseWriter.COMMITTED)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        assertThat(line).as("the writer said:%n%s", said).isNotNull();
        return writer;
    }

    private void killAfterCommit(String note) throws Exception {
        kill(write(note));
    }

    private static void kill(Process writer) throws InterruptedException {
        writer.destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void killServer() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(files().resolve("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = server.descendants().toList();
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        server.onExit().get(30, TimeUnit.SECONDS);
        for (ProcessHandle helper : all) {
            helper.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> notes(Database database) throws SQLException {
        try (Connection connection = database.address().connect()) {
            return Rows.list(connection, "select note from notes order by note", List.of(), row -> row.getString(1));
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return Rows.list(connection, "show " + setting, List.of(), row -> row.getString(1))
                .get(0);
    }
}
