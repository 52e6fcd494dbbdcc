package org.tidalrounds.county.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to save: written to disk first, so that a failure is told instead of half a file, and sent from there. */
public final class Download {
    private Download() {}

    /** Writes the file's bytes and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The answer with the file.
     *
     * @param name to save it under, in any language; with its ending
     */
    public static HttpResponse<StreamedFile> of(String name, String mediaType, Content content) throws IOException {
        Path file = Files.createTempFile("tidal-download", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
        long size = Files.size(file); // before it is opened, which takes its name away
        StreamedFile sent = new StreamedFile(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), MediaType.of(mediaType), 0, size);
        return HttpResponse.ok(sent)
                .contentType(MediaType.of(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    /** As RFC 6266 has it: the name in UTF-8, and one in plain letters for programs of old. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
