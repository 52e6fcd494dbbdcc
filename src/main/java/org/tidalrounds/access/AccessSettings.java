package org.tidalrounds.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long things hold and how often they may be tried; {@code tidal.access} in application.yml.
 *
 * @param accessTokenLife how long an access token proves a session
 * @param idleLife how long a session lives without being used
 * @param sessionLife how long it lives at most
 * @param window the time in which tries are counted
 * @param triesPerPhone sign-ins of one telephone number that may fail in a window; then it is locked until the window ends
 * @param triesPerAddress sign-ins and codes asked for from one network address in a window
 * @param codesPerPhone one-time codes sent to one telephone number in a window
 * @param codeLife how long a one-time code holds
 */
@ConfigurationProperties("tidal.access")
public record AccessSettings(
        Duration accessTokenLife,
        Duration idleLife,
        Duration sessionLife,
        Duration window,
        int triesPerPhone,
        int triesPerAddress,
        int codesPerPhone,
        Duration codeLife) {}
