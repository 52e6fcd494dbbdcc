package org.tidalrounds.fhir.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.micronaut.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;
import org.tidalrounds.clinic.unit.Refusal;

/** FHIR R4 as JSON, by HAPI's parser. The context takes a second to make, so it waits for the first who needs it. */
public final class Fhir {
    public static final String JSON = "application/fhir+json";
    public static final String VERSION = "4.0.1";
    /** What its addresses begin with; the county's id follows. */
    public static final String PREFIX = "/fhir/";

    private static final int MOST_BYTES = 1 << 16;
    private static final int SHOWN_LETTERS = 200;

    private Fhir() {}

    private static final class Made {
        static final FhirContext CONTEXT = FhirContext.forR4();
    }

    public static FhirContext context() {
        return Made.CONTEXT;
    }

    public static String text(Resource resource) {
        return context().newJsonParser().encodeResourceToString(resource);
    }

    /** @throws Refusal 400 if it is no such resource, with a field that FHIR does not know, or longer than 64 KiB */
    public static <T extends Resource> T read(byte[] json, Class<T> type) {
        if (json.length > MOST_BYTES) {
            throw Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "fhir.too_large", MOST_BYTES);
        }
        try {
            return context()
                    .newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(type, new String(json, StandardCharsets.UTF_8));
        } catch (DataFormatException | IllegalArgumentException | ClassCastException e) {
            String reason = String.valueOf(e.getMessage());
            throw Refusal.of(
                    HttpStatus.BAD_REQUEST,
                    "fhir.not_read",
                    type.getSimpleName(),
                    reason.substring(0, Math.min(reason.length(), SHOWN_LETTERS)));
        }
    }
}
