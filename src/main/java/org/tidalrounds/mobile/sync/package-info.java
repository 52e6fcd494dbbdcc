/** The doctor's view for a phone, and the difference between two of them. */
@NullMarked
package org.tidalrounds.mobile.sync;

import org.jspecify.annotations.NullMarked;
