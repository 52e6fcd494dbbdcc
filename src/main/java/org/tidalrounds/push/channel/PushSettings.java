package org.tidalrounds.push.channel;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.List;

/**
 * How this installation reaches devices; {@code tidal.push} in application.yml. What is empty is off.
 *
 * @param firebaseCredentials the file of a service account that may send messages
 * @param firebaseRelay where Google is reached instead of its own hosts: a relay of the county
 * @param vapidPublic the key that browsers subscribe with: an uncompressed point of P-256 in base64url (RFC 8292)
 * @param vapidPrivate its private key in base64url
 * @param vapidContact whom a push service may ask about what we send: mailto: or https:
 * @param webPushHosts push services that are sent to; a name that begins with a dot stands for all below it
 * @param webhookUrl the county's gateway
 * @param webhookSecret with which requests to it are signed, in base64
 * @param patience how long one request may take
 */
@ConfigurationProperties("tidal.push")
public record PushSettings(
        String firebaseCredentials,
        String firebaseRelay,
        String vapidPublic,
        String vapidPrivate,
        String vapidContact,
        List<String> webPushHosts,
        String webhookUrl,
        String webhookSecret,
        Duration patience) {}
