package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class TourWeightsTest {
    @Test
    void theFileThatIsDeliveredNamesEveryWeight() throws IOException {
        Map<String, Map<String, Number>> file =
                new Yaml().load(Files.readString(Path.of("solver-config/weights.yaml")));
        assertThat(TourWeights.of(Objects.requireNonNull(file.get("tour"))))
                .isEqualTo(new TourWeights(600, 30, 0.05, 0.05));
    }

    @Test
    void aMissingWeightIsNamed() {
        assertThatThrownBy(() -> TourWeights.of(Map.of("moved_visit", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tour.foreign_base");
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatThrownBy(() -> TourWeights.of(Map.of("moved_visit", -1)))
                .hasMessageContaining("tour.moved_visit is -1");
    }
}
