package org.tidalrounds.signing;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** Signatures, and what doctors note of a visit, are personal. */
@Singleton
public final class SigningSeal implements SealedColumns {
    public static final String NOTE = "signing_visits.note";
    public static final String SIGNATURE = "signing_visits.signature";

    @Override
    public List<SealedColumn> list() {
        return List.of(
                new SealedColumn("signing_visits", "note", PersonalKind.NAME, false),
                new SealedColumn("signing_visits", "signature", PersonalKind.NAME, false));
    }
}
