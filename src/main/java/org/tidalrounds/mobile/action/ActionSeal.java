package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** Actions speak of residents. */
@Singleton
final class ActionSeal implements SealedColumns {
    static final String CONTENT = "mobile_actions.content";

    @Override
    public List<SealedColumn> list() {
        return List.of(new SealedColumn("mobile_actions", "content", PersonalKind.NAME, false));
    }
}
