/** What rooms know, as resources of FHIR R4. Why so: decision 14. */
@NullMarked
package org.tidalrounds.fhir.resource;

import org.jspecify.annotations.NullMarked;
