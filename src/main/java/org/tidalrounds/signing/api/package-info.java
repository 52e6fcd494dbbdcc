/** Signing over HTTP. */
@NullMarked
package org.tidalrounds.signing.api;

import org.jspecify.annotations.NullMarked;
