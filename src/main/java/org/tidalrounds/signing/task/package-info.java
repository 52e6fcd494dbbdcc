/** Signing tasks: made, attached to tours, listed. */
@NullMarked
package org.tidalrounds.signing.task;

import org.jspecify.annotations.NullMarked;
