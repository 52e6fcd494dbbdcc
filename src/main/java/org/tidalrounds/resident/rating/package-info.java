/** What residents think of their family doctors, once a contract year. */
@NullMarked
package org.tidalrounds.resident.rating;

import org.jspecify.annotations.NullMarked;
