package org.tidalrounds.county.person;

import java.sql.Connection;

/**
 * A resident is erased on request. Whoever keeps more of residents than the county's tables listens, within the transaction, and
 * erases it as well; what fails undoes all of it.
 *
 * @param actor account id of whoever erases
 */
public record ResidentErased(Connection connection, String countyId, String residentId, String actor) {}
