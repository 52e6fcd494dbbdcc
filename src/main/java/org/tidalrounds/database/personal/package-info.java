/** Personal data at rest: the keys, encryption of single values, finding them again, masking, and changing the key. */
@NullMarked
package org.tidalrounds.database.personal;

import org.jspecify.annotations.NullMarked;
