package org.tidalrounds.county.exchange;

import java.util.Optional;

/**
 * Finds the first quote that RFC 4180 does not allow: one inside an unquoted field, one followed by more of its field,
 * or one that is never closed. The CSV reader takes the first for text, and of the others it does not tell the line.
 */
final class CsvQuotes {
    private final String text;
    private int line = 1;
    private int rowStart;

    private CsvQuotes(String text) {
        this.text = text;
    }

    /**
     * Where the quoting breaks.
     *
     * @param line the quote stands on, counted from 1
     * @param rowStart where the row with it begins in the text; all before it can be read
     */
    record Break(int line, int rowStart) {}

    static Optional<Break> findBreak(String text) {
        return new CsvQuotes(text).find();
    }

    private Optional<Break> find() {
        boolean fieldStart = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                int opened = line;
                int closing = fieldStart ? closing(i) : -1;
                if (closing < 0) {
                    return Optional.of(new Break(opened, rowStart));
                }
                i = closing;
            } else if (isLineEnd(i)) {
                line++;
                rowStart = i + 1;
            }
            fieldStart = sign == ',' || sign == '\n' || sign == '\r';
        }
        return Optional.empty();
    }

    /** The place of the quote that closes the one at {@code opening}, at the end of the field; -1 for none. */
    private int closing(int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            if (isLineEnd(i)) {
                line++;
            } else if (text.charAt(i) == '"') {
                if (!isAt(i + 1, "\"")) {
                    return i + 1 == text.length() || isAt(i + 1, ",\r\n") ? i : -1;
                }
                i++;
            }
        }
        return -1;
    }

    private boolean isLineEnd(int i) {
        return text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !isAt(i + 1, "\n"));
    }

    private boolean isAt(int i, String signs) {
        return i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
    }
}
