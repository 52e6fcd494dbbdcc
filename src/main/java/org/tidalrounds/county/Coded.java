package org.tidalrounds.county;

import java.util.stream.Stream;

/** An enum whose constants stand in files and on the wire under a code of their own. */
public interface Coded {
    /** The word that stands in the file, for example {@code county_hospital}. */
    String code();

    /**
     * The constant with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Coded> E of(E[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("code \"" + code + "\" is none of "
                        + Stream.of(constants).map(Coded::code).toList()));
    }
}
