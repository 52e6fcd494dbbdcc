/** Messages to doctors and coordinators, written within the transaction of what they tell of. */
@NullMarked
package org.tidalrounds.push.outbox;

import org.jspecify.annotations.NullMarked;
