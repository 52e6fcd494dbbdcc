package org.tidalrounds.roster.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tidalrounds.access.Role;
import org.tidalrounds.web.ServedCounty;

/** Asks a served county for prints, as bytes. */
record PrintVisitor(ServedCounty served) {
    static final String HTML = "text/html";
    static final String PDF = "application/pdf";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String role, String path, String type, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + path))
                .header("Authorization", served.bearer(role))
                .header("Accept", type)
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    String page(String path, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(Role.COORDINATOR, path, HTML, language);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(200);
        return body;
    }

    PDDocument pdf(String path, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(Role.COORDINATOR, path, PDF, language);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PDF);
        return Loader.loadPDF(answer.body());
    }
}
