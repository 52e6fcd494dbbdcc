/** What the service tells of published rosters over HTTP, and what a reader may ask of them. */
@NullMarked
package org.tidalrounds.roster.api;

import org.jspecify.annotations.NullMarked;
