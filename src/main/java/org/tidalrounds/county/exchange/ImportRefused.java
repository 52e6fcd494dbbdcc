package org.tidalrounds.county.exchange;

import java.util.List;
import org.tidalrounds.language.Language;

/** An import that was refused whole; nothing of it was taken over. */
public final class ImportRefused extends RuntimeException {
    private final transient List<ImportError> errors;

    public ImportRefused(List<ImportError> errors) {
        super(ImportErrors.line(errors.get(0), Language.ENGLISH) + (errors.size() > 1 ? " …" : ""));
        this.errors = List.copyOf(errors);
    }

    /** Every error, file by file in the order of the tables, line by line. */
    public List<ImportError> errors() {
        return errors;
    }
}
