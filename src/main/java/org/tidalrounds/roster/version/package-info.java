/** Versions: publishing a draft for good, what superseded what, and the difference of two rosters. */
@NullMarked
package org.tidalrounds.roster.version;

import org.jspecify.annotations.NullMarked;
