/** Doctors and residents as people: masked lists, single records on the audit trail, what is held of them, and erasure. */
@NullMarked
package org.tidalrounds.county.person;

import org.jspecify.annotations.NullMarked;
