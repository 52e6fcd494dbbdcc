package org.tidalrounds.county;

/** An enum whose constants stand in files and on the wire under a code of their own. */
public interface Coded {
    /** The word that stands in the file, for example {@code county_hospital}. */
    String code();
}
