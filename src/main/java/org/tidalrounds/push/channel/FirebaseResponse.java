package org.tidalrounds.push.channel;

import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the SDK reads it. The SDK sleeps on a 503 in the middle of a batch and tries four times, which nobody would know of after
 * a crash: it is shown a 500, so that trying again is left to the outbox. What the body says stays as it is.
 */
final class FirebaseResponse extends LowLevelHttpResponse {
    private static final int UNAVAILABLE = 503;
    private static final int ERROR = 500;

    private final HttpResponse<byte[]> response;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();

    FirebaseResponse(HttpResponse<byte[]> response) {
        this.response = response;
        response.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value))));
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(response.body());
    }

    @Override
    public @Nullable String getContentEncoding() {
        return response.headers().firstValue("Content-Encoding").orElse(null);
    }

    @Override
    public long getContentLength() {
        return response.body().length;
    }

    @Override
    public @Nullable String getContentType() {
        return response.headers().firstValue("Content-Type").orElse(null);
    }

    @Override
    public int getStatusCode() {
        return response.statusCode() == UNAVAILABLE ? ERROR : response.statusCode();
    }

    @Override
    public String getStatusLine() {
        return "HTTP " + response.statusCode();
    }

    @Override
    public String getReasonPhrase() {
        return "";
    }

    @Override
    public int getHeaderCount() {
        return headers.size();
    }

    @Override
    public String getHeaderName(int index) {
        return headers.get(index).getKey();
    }

    @Override
    public String getHeaderValue(int index) {
        return headers.get(index).getValue();
    }
}
