package org.tidalrounds.county.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file or sheet before anything in it is understood.
 *
 * @param file the name to show in errors
 * @param ragged whether rows may be shorter than the header
 * @param whole whether these are all the rows; if not, the reason is among the findings
 */
record RawTable(
        String file,
        List<String> header,
        int headerLine,
        boolean ragged,
        boolean whole,
        Stream<? extends RawRow> rows) {}
