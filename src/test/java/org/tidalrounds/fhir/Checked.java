package org.tidalrounds.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;
import ca.uhn.fhir.util.XmlUtil;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.tidalrounds.fhir.wire.Fhir;

/** Checks whatever a client is answered against the profiles of R4 and our own extensions. */
final class Checked implements IClientInterceptor {
    private static final Path OURS = Path.of("src/main/resources/fhir");

    /** Takes seconds to learn R4, so all classes of a run share it. */
    private static final FhirValidator VALIDATOR;

    private final List<String> flaws = new ArrayList<>();
    private int answers;

    static {
        // HAPI's reader of XML takes no other than Woodstox, and would be given one of our other libraries'.
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
        try {
            XmlUtil.createXmlReader(Reader.nullReader());
        } catch (XMLStreamException e) {
            throw new ExceptionInInitializerError(e);
        }
        System.clearProperty("javax.xml.stream.XMLInputFactory");
        VALIDATOR = validator();
    }

    private static FhirValidator validator() {
        FhirContext context = Fhir.context();
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
        try (Stream<Path> files = Files.list(OURS)) {
            for (Path file : files.toList()) {
                ours.addStructureDefinition(
                        context.newJsonParser().parseResource(StructureDefinition.class, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ValidationSupportChain chain = new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    @Override
    public void interceptRequest(IHttpRequest request) {
        // only answers are checked
    }

    @Override
    public void interceptResponse(IHttpResponse response) throws IOException {
        response.bufferEntity();
        try (InputStream body = response.readEntity()) {
            check(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    void check(String resource) {
        answers++;
        for (SingleValidationMessage message :
                VALIDATOR.validateWithResult(resource).getMessages()) {
            if (message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()) {
                flaws.add(message.getLocationString() + ": " + message.getMessage() + " in " + resource);
            }
        }
    }

    int answers() {
        return answers;
    }

    List<String> flaws() {
        return flaws;
    }
}
