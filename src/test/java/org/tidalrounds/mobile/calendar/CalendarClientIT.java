package org.tidalrounds.mobile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.clinic.ServedClinic;

/** A calendar program that people use, khal, imports a doctor's duties and what became of them. `bin/test -Dnightly` installs it. */
@Tag("nightly")
class CalendarClientIT {
    @TempDir
    private Path folder;

    @Test
    void aDutyIsShownThenCancelledThenShownAgainAsTheSame() throws Exception {
        configure();
        try (ServedClinic clinic = ServedClinic.open(ServedClinic.MEDICINE, ServedClinic.SURGERY)) {
            String path = CalendarIT.reset(clinic, "D11");
            importFrom(clinic, path);
            assertThat(shown()).singleElement().asString().contains("2026-12-01 08:00", "县人民医院");
            clinic.publish(CalendarIT.HANDED_OVER, ServedClinic.SURGERY);
            importFrom(clinic, path);
            assertThat(shown()).singleElement().asString().endsWith("CANCELLED");
            clinic.publish(ServedClinic.MEDICINE, ServedClinic.SURGERY);
            importFrom(clinic, path);
            assertThat(shown()).singleElement().asString().doesNotContain("CANCELLED");
        }
    }

    private void configure() throws IOException {
        Files.createDirectory(folder.resolve("duties"));
        Files.writeString(folder.resolve("config"), """
                [calendars]
                [[duties]]
                path = %1$s/duties
                [locale]
                local_timezone = Asia/Shanghai
                default_timezone = Asia/Shanghai
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                [sqlite]
                path = %1$s/cache
                """.formatted(folder));
    }

    private void importFrom(ServedClinic clinic, String path) throws Exception {
        Path file = folder.resolve("feed.ics");
        Files.writeString(file, clinic.nobody().get(path).response().body());
        khal("import", "--batch", "-a", "duties", file.toString());
    }

    /** The events of two weeks, a line each. */
    private List<String> shown() throws Exception {
        return khal("list", "--day-format", "", "-f", "{start} {title} {cancelled}", "2026-11-30", "14d")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String khal(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("khal", "-c", folder.resolve("config").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
