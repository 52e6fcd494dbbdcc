/** The service: what starts it, and what holds for every page and answer of it. */
@NullMarked
package org.tidalrounds.web;

import org.jspecify.annotations.NullMarked;
