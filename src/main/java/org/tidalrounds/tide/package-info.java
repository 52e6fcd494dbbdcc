/** The tide: daily visitor counts, their forecast, the doctors it asks for, and surges. */
@NullMarked
package org.tidalrounds.tide;

import org.jspecify.annotations.NullMarked;
