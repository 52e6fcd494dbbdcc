package org.tidalrounds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.language.Message;

/** PostgreSQL's own load generator with the statements of a booking: what the database gives without a service before it. */
final class PgBench {
    private static final String LOG = "latency";

    private final Terminal terminal;
    private final String program;
    private final Path folder;

    PgBench(Terminal terminal, String program, Path folder) {
        this.terminal = terminal;
        this.program = program;
        this.folder = folder;
    }

    /** @param base the number before the first referral's */
    BenchFigures run(DatabaseAddress database, long base, int clients, int seconds) throws IOException {
        Path script = folder.resolve("booking.sql");
        try (InputStream text = Objects.requireNonNull(PgBench.class.getResourceAsStream("/bench/booking.sql"))) {
            Files.copy(text, script);
        }
        URI uri = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                        program,
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--file=" + script,
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--log",
                        "--log-prefix=" + LOG,
                        "--define=n=-1",
                        "--define=clients=" + clients,
                        "--define=base=" + base,
                        "--host=" + uri.getHost(),
                        "--port=" + uri.getPort(),
                        "--username=" + database.user(),
                        uri.getPath().substring(1))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PGOPTIONS", "-c role=tidal_service");
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = start(builder);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.onExit().join().exitValue();
        if (status != 0 || said.contains("ERROR")) {
            throw terminal.refused(Message.of("clinic.bench_failed", program, said));
        }
        return BenchFigures.of(latencies(), seconds, 0);
    }

    private Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw terminal.refused(Message.of("clinic.bench_no_pgbench"));
        }
    }

    /** A line a transaction: client, transaction, microseconds, … */
    private long[] latencies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().startsWith(LOG))
                    .toList();
            LongStream.Builder nanos = LongStream.builder();
            for (Path log : logs) {
                Files.readAllLines(log).forEach(line -> nanos.add(1000 * Long.parseLong(line.split(" ")[2])));
            }
            return nanos.build().toArray();
        }
    }
}
