package org.tidalrounds.county.table;

import java.util.Locale;
import org.tidalrounds.language.Message;

/** Yes or no as {@code 1} or {@code 0}; what spreadsheets make of it (TRUE, 是) reads as well. */
record YesNoText() implements CellFormat<Boolean> {
    @Override
    public ColumnKind kind() {
        return ColumnKind.BOOLEAN;
    }

    @Override
    public Boolean parse(String text) throws Unreadable {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "是" -> true;
            case "0", "false", "否" -> false;
            default -> throw new Unreadable(Message.of("county.expected_yes_no"));
        };
    }

    @Override
    public String text(Boolean value) {
        return value ? "1" : "0";
    }
}
