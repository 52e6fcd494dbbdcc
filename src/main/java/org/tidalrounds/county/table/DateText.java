package org.tidalrounds.county.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.tidalrounds.language.Message;

/** Dates in ISO 8601. Years outside 1900-2199 are slips of the hand. */
record DateText() implements CellFormat<LocalDate> {
    private static final int ISO_LENGTH = 10;

    @Override
    public ColumnKind kind() {
        return ColumnKind.DATE;
    }

    @Override
    public LocalDate parse(String text) throws Unreadable {
        try {
            LocalDate date = LocalDate.parse(text);
            if (text.length() == ISO_LENGTH && date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Unreadable unreadable() {
        return new Unreadable(Message.of("county.expected_date"));
    }

    @Override
    public String text(LocalDate value) {
        return value.toString();
    }
}
