/** What doctors did while their phones had no signal, done once each. */
@NullMarked
package org.tidalrounds.mobile.action;

import org.jspecify.annotations.NullMarked;
