/** What a draft assumes that the county's data does not hold: a few cars more, a doctor away. */
@NullMarked
package org.tidalrounds.roster.assume;

import org.jspecify.annotations.NullMarked;
