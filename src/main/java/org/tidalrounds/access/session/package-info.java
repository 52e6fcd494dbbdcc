/** Signing in and out: passwords and one-time codes, access and refresh tokens, sessions, and limits on tries. */
@NullMarked
package org.tidalrounds.access.session;

import org.jspecify.annotations.NullMarked;
