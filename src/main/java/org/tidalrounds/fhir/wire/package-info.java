/** FHIR on the wire: the parser, ids, the URLs of systems, and refusals. */
@NullMarked
package org.tidalrounds.fhir.wire;

import org.jspecify.annotations.NullMarked;
