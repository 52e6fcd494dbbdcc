/** The operations of IHE ITI Scheduling: what is asked, and what comes of it. */
@NullMarked
package org.tidalrounds.fhir.operation;

import org.jspecify.annotations.NullMarked;
