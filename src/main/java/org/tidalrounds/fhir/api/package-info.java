/** FHIR R4 over HTTP: read, search and the operations of IHE ITI Scheduling. */
@NullMarked
package org.tidalrounds.fhir.api;

import org.jspecify.annotations.NullMarked;
