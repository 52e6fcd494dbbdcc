package org.tidalrounds.fhir.resource;

import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        next.ifPresent(after -> bundle.addLink()
                .setRelation("next")
                .setUrl(UriBuilder.of(self)
                        .replaceQueryParam("_after", after)
                        .build()
                        .toString()));
        found.forEach(resource -> add(bundle, base, resource));
        return bundle;
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
