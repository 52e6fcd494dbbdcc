package org.tidalrounds.county.person;

/** The two kinds of people that a county keeps rows of, and where. */
enum PersonKind {
    DOCTOR("doctor", "doctors", "facility_id", "facilities"),
    RESIDENT("resident", "residents", "village_code", "villages");

    private final String word;
    private final String table;
    private final String placeColumn;
    private final String placeTable;

    PersonKind(String word, String table, String placeColumn, String placeTable) {
        this.word = word;
        this.table = table;
        this.placeColumn = placeColumn;
        this.placeTable = placeTable;
    }

    String table() {
        return table;
    }

    String idColumn() {
        return word + "_id";
    }

    /** Where a person belongs: a facility or a village. */
    String placeColumn() {
        return placeColumn;
    }

    String placeTable() {
        return placeTable;
    }

    /** What the audit trail calls one of them. */
    String subject(String id) {
        return word + ":" + id;
    }

    /** What the audit trail calls something done to one of them. */
    String action(String what) {
        return word + "." + what;
    }
}
