/** Accounts: who they are, what they may do, their passwords; and how an administrator keeps them. */
@NullMarked
package org.tidalrounds.access.account;

import org.jspecify.annotations.NullMarked;
