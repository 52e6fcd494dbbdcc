package org.tidalrounds.fhir.resource;

import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.tidalrounds.fhir.wire.Fhir;

/** The CapabilityStatement: which resources can be read and searched, and by what. */
public final class Capabilities {
    private static final String IHE = "https://profiles.ihe.net/ITI/Scheduling/";
    /** Of this statement, not of a county's data. */
    private static final String LAST_CHANGED = "2026-11-22";

    private Capabilities() {}

    /** @param base of the county's resources */
    public static CapabilityStatement of(String base) {
        CapabilityStatement statement = new CapabilityStatement();
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.getDateElement().setValueAsString(LAST_CHANGED);
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.setFhirVersion(FHIRVersion.fromCode(Fhir.VERSION));
        statement.addFormat(Fhir.JSON);
        statement.addInstantiates(IHE + "CapabilityStatement/IHE.Scheduling.server");
        statement.getSoftware().setName("Tidal Rounds");
        statement.getImplementation().setDescription("Tidal Rounds").setUrl(base);
        CapabilityStatementRestComponent rest = statement.addRest();
        rest.setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("Bearer: the access token of a session, POST /api/sessions");
        add(rest, "Schedule", List.of("actor"), List.of("specialty", "identifier", "active"), List.of("date"));
        add(rest, "Slot", List.of("schedule"), List.of("status", "specialty", "service-type"), List.of("start"));
        add(rest, "ServiceRequest", List.of("patient", "subject", "requester"), List.of("status"), List.of());
        CapabilityStatementRestResourceComponent appointment =
                add(rest, "Appointment", List.of("patient"), List.of("status"), List.of("date"));
        for (String operation : List.of("find", "hold", "book")) {
            appointment
                    .addOperation()
                    .setName(operation)
                    .setDefinition(IHE + "OperationDefinition/appointment-" + operation);
        }
        return statement;
    }

    private static CapabilityStatementRestResourceComponent add(
            CapabilityStatementRestComponent rest,
            String type,
            List<String> references,
            List<String> tokens,
            List<String> dates) {
        CapabilityStatementRestResourceComponent resource = rest.addResource().setType(type);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        references.forEach(name -> resource.addSearchParam().setName(name).setType(SearchParamType.REFERENCE));
        tokens.forEach(name -> resource.addSearchParam().setName(name).setType(SearchParamType.TOKEN));
        dates.forEach(name -> resource.addSearchParam().setName(name).setType(SearchParamType.DATE));
        return resource;
    }
}
