/** Listens to what the rooms tell of and writes it into the outbox. */
@NullMarked
package org.tidalrounds.push.news;

import org.jspecify.annotations.NullMarked;
