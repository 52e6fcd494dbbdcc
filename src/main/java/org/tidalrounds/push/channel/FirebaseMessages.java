package org.tidalrounds.push.channel;

import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.ApsAlert;
import com.google.firebase.messaging.Message;
import java.time.Instant;

/**
 * Alerts as Firebase takes them. Android's application gets the data alone and writes the words itself, in its owner's language; an
 * iPhone shows nothing by itself, so it gets the key of a text that the application has.
 */
final class FirebaseMessages {
    private static final String NOW = "10";
    private static final String WHEN_CONVENIENT = "5";

    private FirebaseMessages() {}

    @SuppressWarnings("deprecation") // registration tokens are what the phones' own libraries give
    static Message of(Envelope envelope, Instant now) {
        Alert alert = envelope.alert();
        return Message.builder()
                .setToken(envelope.address())
                .putAllData(alert.payload())
                .setAndroidConfig(AndroidConfig.builder()
                        .setCollapseKey(alert.collapseKey())
                        .setTtl(alert.life(now).toMillis())
                        .setPriority(alert.urgent() ? AndroidConfig.Priority.HIGH : AndroidConfig.Priority.NORMAL)
                        .build())
                .setApnsConfig(ApnsConfig.builder()
                        .putHeader("apns-collapse-id", alert.collapseKey())
                        .putHeader(
                                "apns-expiration",
                                Long.toString(alert.expiresAt().getEpochSecond()))
                        .putHeader("apns-priority", alert.urgent() ? NOW : WHEN_CONVENIENT)
                        .setAps(Aps.builder()
                                .setAlert(ApsAlert.builder()
                                        .setLocalizationKey("push.kind." + alert.kind())
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
