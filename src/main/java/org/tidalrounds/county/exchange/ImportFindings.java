package org.tidalrounds.county.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.language.Message;

/** Collects the errors of an import, up to a number for each file, and refuses it if there are any. */
final class ImportFindings {
    private static final int SHOWN_LENGTH = 80;

    private final int errorsPerFile;
    private final Map<String, FileFindings> byFile = new LinkedHashMap<>();

    ImportFindings(int errorsPerFile) {
        this.errorsPerFile = errorsPerFile;
    }

    void addFile(String file, Message expected) {
        add(file, 0, "", "", expected);
    }

    void addLine(String file, int line, Message expected) {
        add(file, line, "", "", expected);
    }

    void add(String file, int line, String column, String value, Message expected) {
        FileFindings findings = byFile.computeIfAbsent(file, name -> new FileFindings());
        if (findings.shown.size() < errorsPerFile) {
            findings.shown.add(new ImportError(file, line, column, shown(value), expected));
        } else {
            findings.further++;
        }
    }

    /** Control characters would break the line or the terminal it is shown on. */
    private static String shown(String value) {
        String text = value.length() > SHOWN_LENGTH ? value.substring(0, SHOWN_LENGTH) + "…" : value;
        return text.replaceAll("\\p{Cntrl}", "␣");
    }

    /** @throws ImportRefused when an error was added */
    void refuse() {
        List<ImportError> errors = new ArrayList<>();
        byFile.forEach((file, findings) -> {
            findings.shown.sort(Comparator.comparingInt(ImportError::line));
            errors.addAll(findings.shown);
            if (findings.further > 0) {
                errors.add(new ImportError(file, 0, "", "", Message.of("county.more_errors", findings.further)));
            }
        });
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
    }

    private static final class FileFindings {
        private final List<ImportError> shown = new ArrayList<>();
        private int further;
    }
}
