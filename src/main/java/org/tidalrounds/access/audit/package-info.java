/** Reading the audit trail: page by page, as a file, and whether it is whole. */
@NullMarked
package org.tidalrounds.access.audit;

import org.jspecify.annotations.NullMarked;
