package org.tidalrounds.county.table;

import org.tidalrounds.language.Message;

/** Free text on one line. A line break inside a cell nearly always means that a closing quote was lost. */
record LineText() implements CellFormat<String> {
    static final int MAX_LENGTH = 500;

    @Override
    public ColumnKind kind() {
        return ColumnKind.TEXT;
    }

    @Override
    public String parse(String text) throws Unreadable {
        if (text.length() > MAX_LENGTH || text.chars().anyMatch(Character::isISOControl)) {
            throw new Unreadable(Message.of("county.expected_line", MAX_LENGTH));
        }
        return text;
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public CellLimits limits() {
        return CellLimits.atMost(MAX_LENGTH);
    }
}
