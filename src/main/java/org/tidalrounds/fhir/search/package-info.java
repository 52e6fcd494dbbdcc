/** What searches of FHIR ask for, and where a page of theirs ended. */
@NullMarked
package org.tidalrounds.fhir.search;

import org.jspecify.annotations.NullMarked;
