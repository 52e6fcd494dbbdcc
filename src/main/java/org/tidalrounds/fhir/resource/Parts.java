package org.tidalrounds.fhir.resource;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** Pieces that several resources of a county are made of. */
final class Parts {
    private static final TimeZone ZONE = TimeZone.getTimeZone(Act.ZONE);

    private final String countyId;

    Parts(String countyId) {
        this.countyId = countyId;
    }

    Identifier identifier(Thing thing, String value) {
        return new Identifier().setSystem(Systems.of(countyId, thing)).setValue(value);
    }

    /** A reference to what is no resource here: by identifier, so that nobody looks for one. */
    Reference logical(String type, Thing thing, String value) {
        return new Reference().setType(type).setIdentifier(identifier(thing, value));
    }

    static Reference literal(String type, String id) {
        return new Reference(type + "/" + FhirIds.of(id));
    }

    CodeableConcept department(String name) {
        return coded(Systems.of(countyId, Thing.DEPARTMENT), name).setText(name);
    }

    static CodeableConcept kind(OfferKind kind) {
        return coded(Systems.KIND, kind.code());
    }

    static CodeableConcept coded(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    static InstantType instant(Instant moment) {
        return new InstantType(Date.from(moment), TemporalPrecisionEnum.SECOND, ZONE);
    }

    static Date date(Instant moment) {
        return Date.from(moment);
    }
}
