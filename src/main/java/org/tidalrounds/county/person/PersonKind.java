package org.tidalrounds.county.person;

import org.tidalrounds.county.store.ErasedPeople;

/** The two kinds of people that a county keeps rows of, and where. */
enum PersonKind {
    DOCTOR(ErasedPeople.DOCTOR, "doctors", "facility_id", "facilities"),
    RESIDENT(ErasedPeople.RESIDENT, "residents", "village_code", "villages");

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

    String word() {
        return word;
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
