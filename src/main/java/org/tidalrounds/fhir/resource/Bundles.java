package org.tidalrounds.fhir.resource;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Resources found or changed, as a Bundle. */
public final class Bundles {
    private Bundles() {}

    /**
     * A page of what was found.
     *
     * @param base of the county's resources, {@code https://…/fhir/wushan}
     * @param self the address of this page
     * @param next where the next page begins; empty on the last one
     */
    public static Bundle page(String base, URI self, List<? extends Resource> found, Optional<String> next) {
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        bundle.addLink().setRelation("self").setUrl(self.toString());
        next.ifPresent(after -> bundle.addLink().setRelation("next").setUrl(from(self, after)));
        found.forEach(resource -> add(bundle, base, resource));
        return bundle;
    }

    /** The same address with another place to begin; what else was asked stays as it was written, whatever it was. */
    private static String from(URI self, String after) {
        String query = Optional.ofNullable(self.getRawQuery()).orElse("");
        String begin = "_after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        String asked = Stream.concat(
                        Stream.of(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith("_after=")),
                        Stream.of(begin))
                .collect(Collectors.joining("&"));
        return self.toString().split("\\?", 2)[0] + "?" + asked;
    }

    /** What an operation of IHE ITI Scheduling answers: the Appointment, and what is to be known of it. */
    public static Bundle done(String base, Resource resource, OperationOutcome outcome) {
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        add(bundle, base, resource);
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + UUID.randomUUID())
                .setResource(outcome)
                .getSearch()
                .setMode(SearchEntryMode.OUTCOME);
        return bundle;
    }

    private static void add(Bundle bundle, String base, Resource resource) {
        bundle.addEntry()
                .setFullUrl(base + "/" + resource.fhirType() + "/" + resource.getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(SearchEntryMode.MATCH);
    }
}
