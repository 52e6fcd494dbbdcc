package org.tidalrounds.push.channel;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * How the SDK reaches Google: with the JDK's client, and through a relay where the county cannot reach Google itself. The relay gets
 * the paths that Google's hosts would.
 */
public final class FirebaseTransport extends HttpTransport {
    private final HttpClient client;
    private final String relay;
    private final Duration patience;

    /**
     * Makes a transport.
     *
     * @param relay its scheme and host; empty for Google itself
     * @param patience how long one request may take
     */
    public FirebaseTransport(String relay, Duration patience) {
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
        this.relay = relay.replaceFirst("/$", "");
        this.patience = patience;
    }

    @Override
    public boolean supportsMethod(String method) {
        return true;
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        return new FirebaseRequest(client, method, relayed(URI.create(url)), patience);
    }

    private URI relayed(URI asked) {
        if (relay.isEmpty()) {
            return asked;
        }
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return URI.create(relay + asked.getRawPath() + query);
    }
}
