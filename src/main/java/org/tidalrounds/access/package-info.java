/** Who may do what: accounts, sign-in, sessions, roles, the tenant of a request, and the audit trail. */
@NullMarked
package org.tidalrounds.access;

import org.jspecify.annotations.NullMarked;
