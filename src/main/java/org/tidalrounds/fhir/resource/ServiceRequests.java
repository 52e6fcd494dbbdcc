package org.tidalrounds.fhir.resource;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralState;
import org.tidalrounds.referral.Urgency;

/** A referral as a ServiceRequest. */
public final class ServiceRequests {
    private ServiceRequests() {}

    /** @param referral with its texts opened */
    public static ServiceRequest of(String countyId, Referral referral) {
        Parts parts = new Parts(countyId);
        ServiceRequest request = new ServiceRequest();
        request.setId(Long.toString(referral.id()));
        request.getMeta()
                .setVersionId(Long.toString(referral.revision()))
                .setLastUpdatedElement(Parts.instant(referral.changedAt()));
        request.addIdentifier(parts.identifier(Thing.REFERRAL, referral.reference()));
        request.setStatus(status(referral.state()));
        request.setIntent(ServiceRequestIntent.ORDER);
        request.setPriority(priority(referral.urgency()));
        request.addCategory(Parts.coded(Systems.DIRECTION, referral.isUp() ? "up" : "down"));
        request.setCode(Parts.kind(referral.kind()));
        request.setPerformerType(parts.department(referral.department()));
        request.setSubject(parts.logical("Patient", Thing.RESIDENT, referral.residentId()));
        request.setRequester(parts.logical("Practitioner", Thing.DOCTOR, referral.fromDoctorId()));
        if (!referral.isUp() && !referral.teamId().isEmpty()) {
            request.addPerformer(parts.logical("CareTeam", Thing.TEAM, referral.teamId()));
        }
        request.setOccurrence(until(referral));
        addTexts(request, referral);
        request.addExtension(
                Systems.REFERRAL_STATE, new CodeType(referral.state().code()));
        if (!referral.reasonCode().isEmpty()) {
            request.addExtension(Systems.REJECTION, new CodeType(referral.reasonCode()));
        }
        return request;
    }

    private static Period until(Referral referral) {
        Period period = new Period();
        period.getEndElement().setValueAsString(referral.validUntil().toString());
        return period;
    }

    private static void addTexts(ServiceRequest request, Referral referral) {
        if (!referral.complaint().isEmpty()) {
            request.addReasonCode(new CodeableConcept().setText(referral.complaint()));
        }
        Stream.of(referral.plan(), referral.note())
                .filter(text -> !text.isEmpty())
                .forEach(text -> request.addNote().setText(text));
    }

    private static ServiceRequestStatus status(ReferralState state) {
        return switch (state) {
            case DRAFT -> ServiceRequestStatus.DRAFT;
            case SENT, ACCEPTED, DEFERRED, BOOKED, ARRIVED, SEEN -> ServiceRequestStatus.ACTIVE;
            case CLOSED -> ServiceRequestStatus.COMPLETED;
            case REJECTED, WITHDRAWN, EXPIRED -> ServiceRequestStatus.REVOKED;
        };
    }

    /** The states of ours that a status stands for; none for a status that no referral has. */
    public static List<String> states(String status) {
        return Stream.of(ReferralState.values())
                .filter(state -> status(state).toCode().equals(status))
                .map(ReferralState::code)
                .toList();
    }

    private static ServiceRequestPriority priority(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> ServiceRequestPriority.URGENT;
            case SOON -> ServiceRequestPriority.ASAP;
            case ROUTINE -> ServiceRequestPriority.ROUTINE;
        };
    }
}
