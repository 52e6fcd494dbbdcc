/** What people were told, whether or not a device ever heard of it. */
@NullMarked
package org.tidalrounds.push.inbox;

import org.jspecify.annotations.NullMarked;
