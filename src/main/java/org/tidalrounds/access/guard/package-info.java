/** What stands before every request: who makes it, whose county it is about, and the record of refusals. */
@NullMarked
package org.tidalrounds.access.guard;

import org.jspecify.annotations.NullMarked;
