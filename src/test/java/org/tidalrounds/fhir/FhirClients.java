package org.tidalrounds.fhir;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.AdditionalRequestHeadersInterceptor;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;
import org.tidalrounds.web.Visitor;

/** HAPI's client for people of a served clinic; what it is answered is checked. */
final class FhirClients {
    static final String COUNTY = TestClinic.COUNTY;

    final Checked checked = new Checked();

    private final ServedClinic clinic;

    FhirClients(ServedClinic clinic) {
        this.clinic = clinic;
    }

    String base() {
        return clinic.url() + "/fhir/" + COUNTY;
    }

    IGenericClient of(Visitor person) {
        return of(person, base());
    }

    IGenericClient of(Visitor person, String base) {
        IGenericClient client = Fhir.context().newRestfulGenericClient(base);
        AdditionalRequestHeadersInterceptor headers = new AdditionalRequestHeadersInterceptor();
        person.headers().forEach(headers::addHeaderValue);
        client.registerInterceptor(headers);
        client.registerInterceptor(checked);
        return client;
    }

    /** What an operation answers to an Appointment, asked with a key of its own. */
    static Bundle ask(IGenericClient client, String operation, Appointment appointment) {
        return ask(client, operation, appointment, UUID.randomUUID().toString());
    }

    static Bundle ask(IGenericClient client, String operation, Appointment appointment, String key) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("appointment-resource").setResource(appointment);
        return ask(client, operation, parameters, key);
    }

    static Bundle ask(IGenericClient client, String operation, Parameters parameters, String key) {
        return client.operation()
                .onType(Appointment.class)
                .named(operation)
                .withParameters(parameters)
                .returnResourceType(Bundle.class)
                .withAdditionalHeader("Idempotency-Key", key)
                .execute();
    }

    /** The Appointment in an operation's answer. */
    static Appointment first(Bundle bundle) {
        return (Appointment) bundle.getEntryFirstRep().getResource();
    }

    /** A wish for a slot. */
    static Appointment at(String slot) {
        return new Appointment().addSlot(new Reference("Slot/" + slot));
    }

    /** A wish for a slot with a referral. */
    static Appointment at(String slot, String referral) {
        return at(slot).addBasedOn(new Reference("ServiceRequest/" + referral));
    }

    static Appointment forResident(Appointment wish, String resident) {
        wish.addParticipant()
                .setActor(new Reference()
                        .setIdentifier(new Identifier()
                                .setSystem(Systems.of(COUNTY, Thing.RESIDENT))
                                .setValue(resident)));
        return wish;
    }
}
