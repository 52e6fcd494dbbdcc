package org.tidalrounds.resident.rating;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** The words of ratings are personal. */
@Singleton
final class RatingSeal implements SealedColumns {
    static final String PLACE = "service_ratings.words";

    @Override
    public List<SealedColumn> list() {
        return List.of(new SealedColumn("service_ratings", "words", PersonalKind.NAME, false));
    }
}
