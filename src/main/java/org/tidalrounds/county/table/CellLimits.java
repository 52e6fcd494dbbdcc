package org.tidalrounds.county.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a column's values before one is read, so that a form offers nothing else.
 *
 * @param min least number, {@code max} greatest, both included; null for none
 * @param choices the codes there are; none where other things can be written
 * @param maxLength characters of a text; null for no bound
 */
public record CellLimits(
        @Nullable Integer min,
        @Nullable Integer max,
        List<String> choices,
        @Nullable Integer maxLength) {
    static final CellLimits NONE = new CellLimits(null, null, List.of(), null);

    static CellLimits between(int min, int max) {
        return new CellLimits(min, max, List.of(), null);
    }

    static CellLimits oneOf(List<String> codes) {
        return new CellLimits(null, null, codes, null);
    }

    static CellLimits atMost(int characters) {
        return new CellLimits(null, null, List.of(), characters);
    }
}
