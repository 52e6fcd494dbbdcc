package org.tidalrounds.county.table;

import java.util.regex.Pattern;
import org.tidalrounds.language.Message;

/** An id or code: no white space and none of the signs that separate words. */
record WordText() implements CellFormat<String> {
    private static final int MAX_LENGTH = 64;
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cntrl};,\"；，、\\u3000\\u00A0]{1," + MAX_LENGTH + "}");

    @Override
    public ColumnKind kind() {
        return ColumnKind.TEXT;
    }

    @Override
    public String parse(String text) throws Unreadable {
        if (!text.isEmpty() && !WORD.matcher(text).matches()) {
            throw new Unreadable(Message.of("county.expected_word", MAX_LENGTH));
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
