/** Changes of drafts over HTTP. */
@NullMarked
package org.tidalrounds.roster.adjust.api;

import org.jspecify.annotations.NullMarked;
