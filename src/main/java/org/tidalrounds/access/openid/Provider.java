package org.tidalrounds.access.openid;

/**
 * A county's identity provider.
 *
 * @param issuer its address; {@code /.well-known/openid-configuration} tells the rest
 * @param clientSecret empty for a public client
 */
record Provider(String issuer, String clientId, String clientSecret) {}
