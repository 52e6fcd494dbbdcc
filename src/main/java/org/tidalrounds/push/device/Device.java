package org.tidalrounds.push.device;

import java.time.Instant;

/**
 * A phone or browser that takes alerts.
 *
 * @param sessionId of whoever is signed in on it
 * @param expiresAt when it is forgotten unless it registers again
 */
public record Device(long id, String sessionId, ChannelName channel, Instant registeredAt, Instant expiresAt) {}
