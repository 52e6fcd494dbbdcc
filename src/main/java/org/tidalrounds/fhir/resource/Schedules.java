package org.tidalrounds.fhir.resource;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Schedule;
import org.tidalrounds.clinic.session.OfferRow;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** An offer as a Schedule: a session, ward or device on one day. */
public final class Schedules {
    private Schedules() {}

    public static Schedule of(String countyId, OfferRow offer) {
        Parts parts = new Parts(countyId);
        Schedule schedule = new Schedule();
        schedule.setId(FhirIds.of(offer.id()));
        schedule.getMeta().setVersionId(Long.toString(offer.revision()));
        schedule.addIdentifier(parts.identifier(Thing.SESSION, offer.id()));
        schedule.setActive(offer.isOpen());
        schedule.addServiceType(Parts.kind(offer.kind()));
        if (!offer.department().isEmpty()) {
            schedule.addSpecialty(parts.department(offer.department()));
        }
        if (!offer.doctorId().isEmpty()) {
            schedule.addActor(parts.logical("Practitioner", Thing.DOCTOR, offer.doctorId()));
        }
        schedule.addActor(parts.logical("Location", Thing.FACILITY, offer.facilityId()));
        schedule.setPlanningHorizon(day(offer.date()));
        return schedule;
    }

    private static Period day(LocalDate date) {
        Period period = new Period();
        period.getStartElement().setValueAsString(date.toString());
        period.getEndElement().setValueAsString(date.toString());
        return period;
    }
}
