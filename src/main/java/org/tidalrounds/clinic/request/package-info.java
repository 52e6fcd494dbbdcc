/** Requests that may come twice: the second time they are answered, not done. */
@NullMarked
package org.tidalrounds.clinic.request;

import org.jspecify.annotations.NullMarked;
