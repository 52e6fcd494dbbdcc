package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tidalrounds.database.Database;
import org.tidalrounds.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tidal bench push}: phones told of a publication through the outbox, and by Firebase's SDK alone, against the same stand-in on
 * this machine. Rounds take turns, and the first of each only warms up.
 */
@Command(name = "push", mixinStandardHelpOptions = true)
final class BenchPushCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--phones", defaultValue = "10000", paramLabel = "N", converter = PositiveNumber.class)
    private int phones;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N", converter = PositiveNumber.class)
    private int rounds;

    BenchPushCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("tidal-bench");
        try (FirebaseStandIn standIn = FirebaseStandIn.start((token, attempt) -> FirebaseFault.NONE);
                Database database = Database.inside(folder.resolve("postgres"));
                PushBench bench = new PushBench(database.address(), folder, standIn.url(), terminal.clock(), phones)) {
            double sdk = Double.MAX_VALUE;
            double outbox = Double.MAX_VALUE;
            for (int round = 0; round <= rounds; round++) {
                double sdkSeconds = bench.sdk();
                double outboxSeconds = bench.outbox(round + 1);
                if (round > 0) {
                    sdk = Math.min(sdk, sdkSeconds);
                    outbox = Math.min(outbox, outboxSeconds);
                }
            }
            terminal.say("push.bench_line", "SDK", phones, decimal(sdk), decimal(phones / sdk));
            terminal.say("push.bench_line", "outbox", phones, decimal(outbox), decimal(phones / outbox));
            terminal.say("push.bench_ratio", decimal(outbox / sdk));
            return ExitStatus.DONE;
        } catch (IllegalStateException e) {
            throw terminal.refused(
                    Message.of("clinic.bench_failed", "tidal bench push", String.valueOf(e.getMessage())));
        }
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
