/** Who visits the residents' pages: cookies, tokens, forms. */
@NullMarked
package org.tidalrounds.resident.visit;

import org.jspecify.annotations.NullMarked;
