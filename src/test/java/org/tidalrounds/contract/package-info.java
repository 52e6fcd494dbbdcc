/** The API's contract: made from the code, kept in mobile-api-spec, and held to a running service. */
@NullMarked
package org.tidalrounds.contract;

import org.jspecify.annotations.NullMarked;
