package org.tidalrounds.county.edit;

import java.util.List;
import org.tidalrounds.county.exchange.ImportError;

/** Changes of a county's rows that were refused together; none of them was made. */
public final class EditRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<ImportError> errors;

    EditRefused(List<ImportError> errors) {
        super(errors.size() + " errors in changed rows", null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** Every error: the table for the file, the number of the change from 1 for the line; 0 where no single one is meant. */
    public List<ImportError> errors() {
        return errors;
    }
}
