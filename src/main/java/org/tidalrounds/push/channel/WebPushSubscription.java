package org.tidalrounds.push.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads what a browser gives as its subscription ({@code PushSubscription.toJSON()}). */
final class WebPushSubscription {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String OWN_MACHINE = "localhost";

    private WebPushSubscription() {}

    /**
     * The subscription; empty if the text is none, or if its push service is not one that may be sent to. The service would send to
     * any address that somebody registers, also inside the county's own network; hence the list.
     */
    static Optional<PushSubscription> find(String text, List<String> hosts) {
        try {
            PushSubscription subscription = JSON.readValue(text, PushSubscription.class);
            URI endpoint = URI.create(subscription.getEndpoint());
            UserAgentMessageEncryptionKeyInfo.from(subscription.getKeys()); // refuses keys that are none
            return isAllowed(endpoint, hosts) ? Optional.of(subscription) : Optional.empty();
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty(); // the library has many words for text that is no subscription
        }
    }

    private static boolean isAllowed(URI endpoint, List<String> hosts) {
        String host = String.valueOf(endpoint.getHost());
        String scheme = host.equals(OWN_MACHINE) ? "http" : "https";
        return scheme.equals(endpoint.getScheme())
                && hosts.stream()
                        .anyMatch(allowed -> allowed.startsWith(".") ? host.endsWith(allowed) : host.equals(allowed));
    }
}
