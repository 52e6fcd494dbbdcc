package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;

class BenchPvrpCommandTest {
    private final Shell shell = new Shell(Language.ENGLISH);

    @TempDir
    private Path folder;

    private Path instance;

    /** Two customers on the x-axis, one visit each on either of two days: one trip of 8 serves both. */
    @BeforeEach
    void twoCustomers() throws IOException {
        instance = folder.resolve("two.txt");
        Files.writeString(instance, "1 1 2 2\n0 10\n0 10\n0 0 0\n1 2 0 0 5 1 2 1 2\n2 4 0 0 5 1 2 1 2\n");
    }

    private int bench(Path... files) {
        String[] args = new String[files.length + 6];
        String[] fixed = {
            "bench",
            "pvrp",
            "--seconds",
            "1",
            "--solutions",
            folder.resolve("s").toString()
        };
        System.arraycopy(fixed, 0, args, 0, fixed.length);
        for (int i = 0; i < files.length; i++) {
            args[fixed.length + i] = files[i].toString();
        }
        return shell.run(args);
    }

    @Test
    void aSolvedInstanceIsALineAndAFile() throws IOException {
        assertThat(bench(instance)).as(shell.err()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).startsWith("two 8.00 feasible ");
        assertThat(Files.readAllLines(folder.resolve("s/two.res"))).first().isEqualTo("8.00");
    }

    @Test
    void theGapToTheBestKnownCostIsTold() throws IOException {
        Files.writeString(folder.resolve("best_known.csv"), "instance,best_known_cost\ntwo,6.4\n");
        bench(instance);
        assertThat(shell.err()).contains("two: gap to the best known 25.00 %", "mean gap to the best known: 25.00 %");
    }

    @Test
    void everyUnreadableInstanceIsNamedAndNoneIsSolved() throws IOException {
        Path broken = folder.resolve("broken.txt");
        Files.writeString(broken, "1 1 2\n");
        assertThat(bench(instance, broken, folder.resolve("nowhere.txt"))).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err()).contains("broken.txt", "nowhere.txt: there is no such file");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aBenchmarkMustBeNamed() {
        assertThat(shell.run("bench")).isEqualTo(ExitStatus.WRONG_USAGE);
    }
}
