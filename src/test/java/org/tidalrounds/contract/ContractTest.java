package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** mobile-api-spec/openapi.yaml is what the code says, and says all that a caller needs. */
class ContractTest {
    static final Path COMMON = Path.of("src/test/resources/contract/common.yaml");

    private static final String REFRESH = "mvn -q test -Dtest=ContractTest -Dcontract.refresh";

    private final OpenApi ofCode = OpenApi.ofCode();

    @Test
    void theContractIsThatOfTheCode() throws IOException {
        if (System.getProperty("contract.refresh") != null) {
            Files.writeString(OpenApi.COMMITTED, ofCode.text());
        }
        assertThat(Files.readString(OpenApi.COMMITTED))
                .as("mobile-api-spec/openapi.yaml; if the change is meant: %s", REFRESH)
                .isEqualTo(ofCode.text());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(ofCode.operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationSaysWhatItDoes() {
        assertThat(ofCode.operations())
                .as("operations whose controller method has no Javadoc")
                .filteredOn(operation -> !operation.spec().containsKey("summary"))
                .isEmpty();
    }

    @Test
    void everyParameterIsDescribed() {
        List<String> bare = ofCode.operations().stream()
                .flatMap(operation -> operation.parameters().stream()
                        .filter(parameter -> !parameter.containsKey("description"))
                        .map(parameter -> operation.id() + " " + parameter.get("name")))
                .toList();
        assertThat(bare).as("parameters without @param in Javadoc").isEmpty();
    }

    @Test
    void everySchemaIsDescribed() {
        List<String> bare = ofCode.schemas().entrySet().stream()
                .filter(schema -> !OpenApi.asObject(schema.getValue()).containsKey("description"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(bare).as("records without Javadoc").isEmpty();
    }

    @Test
    void everyOperationTellsItsProblems() {
        assertThat(ofCode.operations())
                .allMatch(operation ->
                        OpenApi.object(operation.spec(), "responses").containsKey("default"));
    }

    @Test
    void namesFollowFromThePath() {
        assertThat(OperationName.of("get", "/api/counties/{county}/rosters/{roster}/weeks/{monday}"))
                .isEqualTo("getRosterWeek");
        assertThat(OperationName.of("post", "/api/counties/{county}/leave-requests/{request}/approval"))
                .isEqualTo("postLeaveRequestApproval");
        assertThat(OperationName.of("get", "/api/counties")).isEqualTo("getCounties");
    }
}
