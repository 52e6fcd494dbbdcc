/** The residents' pages themselves: large, in Chinese and English, without scripts. */
@NullMarked
package org.tidalrounds.resident.page;

import org.jspecify.annotations.NullMarked;
