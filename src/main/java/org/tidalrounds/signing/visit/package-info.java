/** What doctors find when they visit for a signing task. */
@NullMarked
package org.tidalrounds.signing.visit;

import org.jspecify.annotations.NullMarked;
