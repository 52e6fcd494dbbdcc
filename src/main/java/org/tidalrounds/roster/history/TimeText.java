package org.tidalrounds.roster.history;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.tidalrounds.county.table.CellFormat;
import org.tidalrounds.county.table.ColumnKind;
import org.tidalrounds.county.table.Unreadable;
import org.tidalrounds.language.Message;

/** Times of day as HH:MM. */
record TimeText() implements CellFormat<LocalTime> {
    @Override
    public ColumnKind kind() {
        return ColumnKind.TEXT;
    }

    @Override
    public LocalTime parse(String text) throws Unreadable {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(Message.of("roster.history.expected_time"));
        }
    }

    @Override
    public String text(LocalTime value) {
        return value.toString();
    }
}
