package org.tidalrounds.roster.print;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;

/**
 * The Chinese font that goes into PDFs: the one configured, or the first of the system's that we know to be complete. Fonts of
 * PostScript outlines (Noto CJK as most systems have it) cannot be cut down to the glyphs used, so they are not among them.
 */
@Singleton
final class PrintFont {
    private static final List<Path> KNOWN = Stream.of(
                    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
                    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
                    "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
                    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
                    "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc",
                    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
                    "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf",
                    "C:/Windows/Fonts/msyh.ttc",
                    "C:/Windows/Fonts/simhei.ttf",
                    "/System/Library/Fonts/STHeiti Medium.ttc",
                    "/Library/Fonts/Arial Unicode.ttf")
            .map(Path::of)
            .toList();

    private final String configured;

    PrintFont(@Value("${tidal.print-font:}") String configured) {
        this.configured = configured;
    }

    /**
     * Where the font is.
     *
     * @throws HttpStatusException 503 if there is none; the message says how to get one
     */
    Path path() {
        if (!configured.isBlank()) {
            Path path = Path.of(configured);
            if (Files.isReadable(path)) {
                return path;
            }
            throw missing("print.font_unreadable");
        }
        return KNOWN.stream().filter(Files::isReadable).findFirst().orElseThrow(() -> missing("print.font_missing"));
    }

    private HttpStatusException missing(String key) {
        return new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, Message.of(key, configured));
    }
}
