package org.tidalrounds.fhir.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.fhir.resource.ServiceRequests;
import org.tidalrounds.fhir.search.Cursor;
import org.tidalrounds.fhir.search.Query;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralSearch;
import org.tidalrounds.referral.ReferralTexts;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.api.Readers;

/** ServiceRequests of FHIR: referrals, to those they concern. */
@Controller("/fhir/{county}/ServiceRequest")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(Fhir.JSON)
@Secured({Role.DOCTOR, Role.COORDINATOR, Role.RESIDENT})
final class ServiceRequestController {
    private static final Set<String> PARAMETERS = Set.of(
            "patient",
            "patient:identifier",
            "subject",
            "subject:identifier",
            "requester",
            "requester:identifier",
            "status");

    private final Acts acts;
    private final Referrals referrals;
    private final ReferralTexts texts;
    private final Answers answers;

    ServiceRequestController(Acts acts, Referrals referrals, ReferralTexts texts, Answers answers) {
        this.acts = acts;
        this.referrals = referrals;
        this.texts = texts;
        this.answers = answers;
    }

    /** Searches the ServiceRequests that concern the caller, by patient, status or requester; the latest first. */
    @Get
    HttpResponse<String> list(String county, HttpRequest<?> request, Caller caller) {
        Query query = Query.of(request.getParameters(), PARAMETERS);
        ReferralSearch search = search(county, query);
        Reader reader = Readers.of(caller);
        List<Referral> found =
                acts.read(county, act -> search.list(act, reader, Cursor.number(query), query.count() + 1));
        return answers.page(
                request,
                county,
                found,
                query.count(),
                referral -> ServiceRequests.of(county, texts.opened(county, referral)),
                referral -> Long.toString(referral.id()));
    }

    private static ReferralSearch search(String county, Query query) {
        String residents = Systems.of(county, Thing.RESIDENT);
        @Nullable List<String> patients = query.references("patient", "Patient", residents);
        @Nullable List<String> statuses = query.tokens("status", "http://hl7.org/fhir/request-status");
        return new ReferralSearch(
                patients == null ? query.references("subject", "Patient", residents) : patients,
                query.references("requester", "Practitioner", Systems.of(county, Thing.DOCTOR)),
                statuses == null
                        ? null
                        : statuses.stream()
                                .flatMap(status -> ServiceRequests.states(status).stream())
                                .toList());
    }

    /**
     * One ServiceRequest, to those it concerns.
     *
     * @param id of the referral
     */
    @Get("/{id}")
    HttpResponse<String> get(String county, String id, Caller caller) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.missing("referral.none", id);
        }
        Reader reader = Readers.of(caller);
        Referral referral = acts.read(county, act -> referrals.get(act, Long.parseLong(id), reader));
        return Answers.one(ServiceRequests.of(county, texts.opened(county, referral)));
    }
}
