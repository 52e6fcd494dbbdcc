/** How far the contracts are from what policy asks. */
@NullMarked
package org.tidalrounds.signing.target;

import org.jspecify.annotations.NullMarked;
