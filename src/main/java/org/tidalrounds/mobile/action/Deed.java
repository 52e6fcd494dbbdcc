package org.tidalrounds.mobile.action;

import java.sql.SQLException;

/** How one kind of action is done. A refusal that it throws undoes what it did. */
@FunctionalInterface
interface Deed {
    Outcome perform(Doing doing, ActionBody body) throws SQLException;
}
