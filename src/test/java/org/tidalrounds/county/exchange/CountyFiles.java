package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.tidalrounds.county.County;

/** The files of a small county with a row in every table, to be broken by tests. */
public final class CountyFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private CountyFiles() {}

    public static CountyFiles small() {
        return new CountyFiles()
                .with("facilities.csv", SmallCounty.FACILITIES)
                .with("villages.csv", SmallCounty.VILLAGES)
                .with("doctors.csv", SmallCounty.DOCTORS)
                .with("teams.csv", SmallCounty.TEAMS)
                .with("leave.csv", SmallCounty.LEAVE)
                .with("posting_history.csv", SmallCounty.POSTING_HISTORY)
                .with("clinic_templates.csv", SmallCounty.CLINIC_TEMPLATES)
                .with("visiting_clinics.csv", SmallCounty.VISITING_CLINICS)
                .with("resources.csv", SmallCounty.RESOURCES)
                .with("residents.csv", SmallCounty.RESIDENTS)
                .with("contracts.csv", SmallCounty.CONTRACTS)
                .with("calendar.csv", SmallCounty.CALENDAR)
                .with("visitors.csv", SmallCounty.VISITORS)
                .with("activities.csv", SmallCounty.ACTIVITIES)
                .with("home_visits.csv", SmallCounty.HOME_VISITS)
                .with("travel.csv", SmallCounty.TRAVEL)
                .with("policy.csv", SmallCounty.POLICY);
    }

    public CountyFiles with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public CountyFiles with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public CountyFiles without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces the first occurrence; a test that replaces nothing would prove nothing. */
    public CountyFiles replace(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        Assertions.assertTrue(at >= 0, () -> file + " does not hold " + from);
        return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    public CountyFiles append(String file, String line) {
        return with(file, text(file) + line + "\n");
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    Set<String> names() {
        return files.keySet();
    }

    /** Writes the files into an empty folder. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public County read(Path folder) {
        return CountyFolder.read(writeTo(folder));
    }

    /** What the import of these files is refused for. */
    ImportRefused refusal(Path folder) {
        writeTo(folder);
        return Assertions.assertThrows(ImportRefused.class, () -> CountyFolder.read(folder));
    }

    /** The one error the import of these files is refused for. */
    ImportError onlyError(Path folder) {
        List<ImportError> errors = refusal(folder).errors();
        Assertions.assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }
}
