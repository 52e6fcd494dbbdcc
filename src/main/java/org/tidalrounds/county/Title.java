package org.tidalrounds.county;

/** The title ladder, lowest first; the code is the Chinese title as it stands in files. */
public enum Title implements Coded {
    RESIDENT("住院医师"),
    ATTENDING("主治医师"),
    ASSOCIATE_CHIEF("副主任医师"),
    CHIEF("主任医师");

    private final String code;

    Title(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether this title is {@code minimum} or higher. */
    public boolean atLeast(Title minimum) {
        return compareTo(minimum) >= 0;
    }
}
