package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;

class ReserveTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 2", "11, 3", "15, 3", "16, 4"})
    void aFifthIsKeptRoundedUp(int capacity, int reserved) {
        assertThat(Reserve.of(capacity, new Policy(List.of()), MONDAY, "session", "儿科", "主治医师"))
                .isEqualTo(reserved);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 3"})
    void aHigherShareHoldsFromItsDate(int days, int reserved) {
        Policy policy = new Policy(List.of(new PolicyValue("reserve.share", "0.3", MONDAY)));
        assertThat(Reserve.of(10, policy, MONDAY.plusDays(days), "session", "儿科", "主治医师"))
                .isEqualTo(reserved);
    }

    @ParameterizedTest
    @CsvSource({"session, 儿科, 主任医师, 5", "session, 内科, 主任医师, 4", "session, 内科, 主治医师, 2", "bed, 内科, '', 1"})
    void theFirstShareThatFitsKindDepartmentAndTitleHolds(String kind, String department, String title, int reserved) {
        String shares = "session/儿科/*=0.5;session/*/主任医师=0.4;bed/*/*=0.1";
        Policy policy = new Policy(List.of(new PolicyValue("reserve.shares", shares, MONDAY)));
        assertThat(Reserve.of(10, policy, MONDAY, kind, department, title)).isEqualTo(reserved);
    }
}
