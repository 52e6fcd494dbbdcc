package org.tidalrounds.county.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {
    @Test
    void aCodeStaysAsItIs() {
        assertThat(RowKey.of(List.of("F-001.a"))).isEqualTo("F-001.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年休", "a/b?c#d%e", "one~two!", "x y", "!7e", ""})
    void anyCellComesBack(String cell) {
        assertThat(RowKey.cells(RowKey.of(List.of("D1", cell)))).containsExactly("D1", cell);
        assertThat(RowKey.of(List.of(cell))).doesNotContain("/", "?", "#", "%", " ");
    }
}
