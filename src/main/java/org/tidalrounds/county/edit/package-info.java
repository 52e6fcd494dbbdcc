/** Changes single rows of a county's tables and its policy parameters, checked as an import is. */
@NullMarked
package org.tidalrounds.county.edit;

import org.jspecify.annotations.NullMarked;
