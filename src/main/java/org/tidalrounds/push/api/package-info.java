/** Devices, the inbox and the fate of messages over HTTP. */
@NullMarked
package org.tidalrounds.push.api;

import org.jspecify.annotations.NullMarked;
