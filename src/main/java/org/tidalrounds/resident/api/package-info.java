/** The addresses of the residents' pages. */
@NullMarked
package org.tidalrounds.resident.api;

import org.jspecify.annotations.NullMarked;
