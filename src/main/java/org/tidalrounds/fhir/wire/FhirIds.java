package org.tidalrounds.fhir.wire;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Our ids as ids of resources. Most are the same; what FHIR does not allow in one, such as Chinese, is written in hexadecimal after
 * {@code x-}.
 */
public final class FhirIds {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final String HEXADECIMAL = "x-";
    private static final HexFormat HEX = HexFormat.of();

    private FhirIds() {}

    public static String of(String id) {
        boolean isPlain = ALLOWED.matcher(id).matches() && !id.startsWith(HEXADECIMAL);
        return isPlain ? id : HEXADECIMAL + HEX.formatHex(id.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #of} was given; a text that it never wrote stays as it is, as the id of nothing. */
    public static String read(String fhirId) {
        if (!fhirId.startsWith(HEXADECIMAL)) {
            return fhirId;
        }
        try {
            return new String(HEX.parseHex(fhirId.substring(HEXADECIMAL.length())), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fhirId;
        }
    }
}
