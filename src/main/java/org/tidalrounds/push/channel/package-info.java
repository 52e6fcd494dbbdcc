/** The ways to a device, alike behind one interface: Firebase, Web Push, the county's own gateway. */
@NullMarked
package org.tidalrounds.push.channel;

import org.jspecify.annotations.NullMarked;
