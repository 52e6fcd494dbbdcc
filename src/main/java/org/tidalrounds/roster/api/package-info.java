/** What the service tells of rosters over HTTP; read-only so far. */
@NullMarked
package org.tidalrounds.roster.api;

import org.jspecify.annotations.NullMarked;
