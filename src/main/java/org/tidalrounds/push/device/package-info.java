/** Phones and browsers that take alerts: registered by whoever is signed in on them, until that ends. */
@NullMarked
package org.tidalrounds.push.device;

import org.jspecify.annotations.NullMarked;
