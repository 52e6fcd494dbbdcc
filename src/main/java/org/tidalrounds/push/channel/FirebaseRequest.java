package org.tidalrounds.push.channel;

import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** One request of the SDK over the JDK's client. */
final class FirebaseRequest extends LowLevelHttpRequest {
    /** The JDK's client sets them itself. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection", "accept-encoding");

    private final HttpClient client;
    private final String method;
    private final HttpRequest.Builder request;

    FirebaseRequest(HttpClient client, String method, URI uri, Duration patience) {
        this.client = client;
        this.method = method;
        this.request = HttpRequest.newBuilder(uri).timeout(patience);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
            request.header(name, value);
        }
    }

    @Override
    public LowLevelHttpResponse execute() throws IOException {
        request.method(method, body());
        try {
            return new FirebaseResponse(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(method + " was interrupted");
        }
    }

    private HttpRequest.BodyPublisher body() throws IOException {
        if (getStreamingContent() == null) {
            return BodyPublishers.noBody();
        }
        if (getContentType() != null) {
            request.header("Content-Type", getContentType());
        }
        if (getContentEncoding() != null) {
            request.header("Content-Encoding", getContentEncoding());
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        getStreamingContent().writeTo(written);
        return BodyPublishers.ofByteArray(written.toByteArray());
    }
}
