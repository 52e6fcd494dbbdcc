/**
 * The county: facilities, villages, doctors, leave, the calendar of working days, dated policy parameters; import and
 * export of the county folder.
 */
@NullMarked
package org.tidalrounds.county;

import org.jspecify.annotations.NullMarked;
