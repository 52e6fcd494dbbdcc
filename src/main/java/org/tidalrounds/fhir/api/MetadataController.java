package org.tidalrounds.fhir.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.tidalrounds.fhir.resource.Capabilities;
import org.tidalrounds.fhir.wire.Fhir;

/** What the FHIR service can do, for anybody. */
@Controller("/fhir/{county}/metadata")
@Produces(Fhir.JSON)
@Secured(SecurityRule.IS_ANONYMOUS)
final class MetadataController {
    private final Answers answers;

    MetadataController(Answers answers) {
        this.answers = answers;
    }

    /** The CapabilityStatement. */
    @Get
    HttpResponse<String> get(String county, HttpRequest<?> request) {
        return HttpResponse.ok(Fhir.text(Capabilities.of(answers.base(request, county))));
    }
}
