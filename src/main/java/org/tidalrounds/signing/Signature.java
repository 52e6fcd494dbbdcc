package org.tidalrounds.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * A signature drawn on the glass.
 *
 * @param data the d of an SVG path, or a PNG in base64
 * @param width of the drawing, pixels
 * @param height of the drawing, pixels
 */
public record Signature(Format format, String data, int width, int height) {
    private static final int MOST_LETTERS = 60_000;
    private static final int MOST_PIXELS = 4_000;
    /** Nothing but strokes, so that it can stand in a page without harm. */
    private static final Pattern STROKES = Pattern.compile("M[MLQCZ0-9 .,-]{4,}");

    private static final byte[] PNG_BEGINS = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);

    /** How it is drawn. */
    public enum Format {
        PATH,
        PNG
    }

    /** @throws Refusal unless it is a drawing of bearable size */
    public Signature {
        boolean isDrawing = format == Format.PATH ? STROKES.matcher(data).matches() : isPng(data);
        if (data.length() > MOST_LETTERS || !isDrawing) {
            throw Refusal.invalid("signing.no_signature", MOST_LETTERS);
        }
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw Refusal.invalid("signing.signature_size", width, height, MOST_PIXELS);
        }
    }

    private static boolean isPng(String data) {
        try {
            byte[] bytes = Base64.getDecoder().decode(data);
            return bytes.length > PNG_BEGINS.length
                    && Arrays.equals(bytes, 0, PNG_BEGINS.length, PNG_BEGINS, 0, PNG_BEGINS.length);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
