/** Pages as elements made in code: well-formed, and every text escaped. */
@NullMarked
package org.tidalrounds.html;

import org.jspecify.annotations.NullMarked;
