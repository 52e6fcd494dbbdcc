package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;

class TidalTest {
    private final Shell shell = new Shell(Language.ENGLISH);

    @TempDir
    private Path folder;

    private int plan(String... more) {
        String[] args = {
            "plan",
            "--county",
            folder.toString(),
            "--out",
            folder.resolve("out").toString()
        };
        return shell.run(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void helpIsNoError() {
        assertThat(shell.run("--help")).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("plan");
    }

    @Test
    void everyOptionOfPlanIsExplained() {
        shell.run("plan", "--help");
        assertThat(shell.out()).contains("county folder to read").doesNotContain("cli.");
    }

    @Test
    void aCommandMustBeNamed() {
        assertThat(shell.run()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("say which command to run");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(plan("--from", "2026-11-30", "--colour", "red")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("unknown argument: --colour red").contains("tidal plan --help");
    }

    @Test
    void aDateThatDoesNotExistIsWrongUsage() {
        assertThat(plan("--from", "2026-02-30")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("--from is 2026-02-30; give a date such as 2026-11-30");
    }

    @Test
    void aMissingOptionIsWrongUsage() {
        assertThat(plan()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("missing: --from");
    }

    @Test
    void noWeeksIsWrongUsage() {
        assertThat(plan("--from", "2026-11-30", "--weeks", "0")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("--weeks is 0; give a whole number from 1 to 53");
    }

    @Test
    void noSecondsIsWrongUsage() {
        assertThat(plan("--from", "2026-11-30", "--seconds", "0")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("--seconds is 0; give a whole number of at least 1");
    }

    @Test
    void moreThreadsThanAMachineHasIsWrongUsage() {
        assertThat(plan("--from", "2026-11-30", "--threads", "65")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("--threads is 65; give a whole number from 1 to 64");
    }

    @Test
    void aSeedThatIsNoNumberIsWrongUsage() {
        assertThat(plan("--from", "2026-11-30", "--seed", "x")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("--seed is x; give a whole number");
    }

    @Test
    void wrongUsageIsSaidInChineseAsWell() {
        Shell chinese = new Shell(Language.CHINESE);
        chinese.run("plan", "--from", "2026-02-30");
        assertThat(chinese.err()).contains("--from 的值是 2026-02-30；请填写日期").contains("用法：tidal plan --help");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws IOException {
        Files.delete(folder);
        assertThat(plan("--from", "2026-11-30")).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err()).contains(folder.toString());
    }

    @Test
    void everyReasonOfARefusalIsTold() {
        assertThat(plan("--from", "2026-11-30")).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err())
                .contains("facilities.csv")
                .contains("villages.csv")
                .doesNotContain("\tat ");
    }

    @Test
    void aRefusedCountyLeavesNoPlanFolder() {
        plan("--from", "2026-11-30");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theLanguageIsTheOneAskedForByName() {
        assertThat(Tidal.language(Map.of("TIDAL_LANG", "zh", "LC_ALL", "en_GB.UTF-8")))
                .isEqualTo(Language.CHINESE);
    }

    @Test
    void theLanguageIsElseTheLocales() {
        assertThat(Tidal.language(Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
    }

    @Test
    void withoutAnyLocaleTheLanguageIsEnglish() {
        assertThat(Tidal.language(Map.of())).isEqualTo(Language.ENGLISH);
    }
}
