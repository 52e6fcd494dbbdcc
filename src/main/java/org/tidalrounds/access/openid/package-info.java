/** OpenID Connect: signing in through a county's own identity provider. */
@NullMarked
package org.tidalrounds.access.openid;

import org.jspecify.annotations.NullMarked;
