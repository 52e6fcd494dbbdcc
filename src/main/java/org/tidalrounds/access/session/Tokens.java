package org.tidalrounds.access.session;

/** What a session is used with: an access token for minutes, a refresh token for the next pair. */
public record Tokens(String access, String refresh) {}
