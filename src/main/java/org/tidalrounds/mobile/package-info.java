/** What phones read and send, with and without signal. */
@NullMarked
package org.tidalrounds.mobile;

import org.jspecify.annotations.NullMarked;
