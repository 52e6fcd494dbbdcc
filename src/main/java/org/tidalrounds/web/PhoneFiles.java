package org.tidalrounds.web;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the phone application's service worker which files it keeps, and a version that is another one as soon as any of them
 * differs. So a phone has all files of one version or of the other, never some of each.
 */
@Hidden
@Controller("/phone/files.js")
@Secured(SecurityRule.IS_ANONYMOUS)
final class PhoneFiles {
    /** Names one file of the pages a line. */
    static final String LIST = "web/phone/files.txt";

    private static final int VERSION_LETTERS = 16;

    private final String script;

    PhoneFiles(ResourceLoader loader) {
        List<String> files =
                new String(bytes(loader, LIST), StandardCharsets.UTF_8).lines().toList();
        String list = files.stream().map(file -> "'" + file + "'").collect(Collectors.joining(", "));
        this.script = "self.kept = {version: '%s', files: [%s]};%n".formatted(version(loader, files), list);
    }

    @Get
    @Produces("text/javascript")
    HttpResponse<String> script() {
        return HttpResponse.ok(script).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static String version(ResourceLoader loader, List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                digest.update(bytes(loader, "web" + (file.endsWith("/") ? file + "index.html" : file)));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(ResourceLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream("classpath:" + path)
                .orElseThrow(() -> new IllegalStateException(LIST + " names " + path + ", which is not there"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
