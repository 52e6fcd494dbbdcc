/** What the service tells of a county over HTTP. */
@NullMarked
package org.tidalrounds.county.api;

import org.jspecify.annotations.NullMarked;
