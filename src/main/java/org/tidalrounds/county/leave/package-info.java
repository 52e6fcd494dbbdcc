/** Leave that doctors ask for and others grant. */
@NullMarked
package org.tidalrounds.county.leave;

import org.jspecify.annotations.NullMarked;
