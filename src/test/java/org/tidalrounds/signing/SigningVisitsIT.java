package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.language.Message;
import org.tidalrounds.signing.contract.ContractText;
import org.tidalrounds.signing.contract.ContractTexts;
import org.tidalrounds.signing.contract.TeamChoices;
import org.tidalrounds.signing.visit.SigningVisits;
import org.tidalrounds.signing.visit.VisitReport;
import org.tidalrounds.signing.visit.VisitRows;

class SigningVisitsIT {
    private static final Instant NOW = TestSigning.SUNDAY;
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final TestSigning signing = TestSigning.open();

    @BeforeEach
    void generate() {
        signing.generate();
    }

    @Test
    void aSignatureMakesAContractOfOneYear() {
        assertThat(signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED))
                .isEmpty();
        assertThat(signing.of("OLD", "state")).isEqualTo("signed");
        assertThat(contracts("OLD")).containsExactly("G1 2026-11-29 2027-11-28");
    }

    @Test
    void theSignatureIsKeptWithTextAndTimeAndSealed() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED, YESTERDAY);
        assertThat(signing.texts("select text_version || ' ' || (at = '" + YESTERDAY + "') from signing_visits"))
                .containsExactly("1 true");
        assertThat(signing.texts("select signature from signing_visits").get(0)).startsWith("sealed:");
        long visit = Long.parseLong(
                signing.texts("select visit_id from signing_visits").get(0));
        Optional<Signature> kept =
                signing.act(act -> signing.bean(VisitRows.class).findSignature(act, visit));
        assertThat(kept).contains(TestSigning.paper(1).signature());
    }

    @Test
    void aRenewalGoesOnWhereTheContractEnds() {
        assertThat(signing.report("R1", TestSigning.COUNTY_DOCTOR, VisitOutcome.SIGNED))
                .isEmpty();
        assertThat(contracts("R1")).containsExactly("G1 2026-01-23 2027-01-22", "G1 2026-11-29 2028-01-22");
    }

    @Test
    void theSecondSignatureIsKeptButDoesNotCount() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED);
        assertThat(signing.report("OLD", "D4", VisitOutcome.SIGNED))
                .hasValueSatisfying(words -> assertThat(words.arguments()).contains("周晓", "2026-11-29"));
        assertThat(signing.texts("select doctor_id || ' ' || counted from signing_visits order by visit_id"))
                .containsExactly("D3 true", "D4 false");
        assertThat(contracts("OLD")).hasSize(1);
    }

    @Test
    void aSignatureCountsOverARefusal() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.REFUSED);
        assertThat(signing.report("OLD", "D4", VisitOutcome.SIGNED, YESTERDAY)).isEmpty();
        assertThat(signing.of("OLD", "state")).isEqualTo("signed");
    }

    @Test
    void aRefusalDoesNotCountOverASignature() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED);
        assertThat(signing.report("OLD", "D4", VisitOutcome.REFUSED)).isPresent();
        assertThat(signing.of("OLD", "state")).isEqualTo("signed");
    }

    @Test
    void whoWasNotMetThreeTimesIsNotReached() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.NOT_MET);
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.NOT_MET);
        assertThat(signing.of("OLD", "state")).isEqualTo("open");
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.NOT_MET);
        assertThat(signing.of("OLD", "state")).isEqualTo("not_reached");
    }

    @Test
    void aDoctorOfNoTeamMayNot() {
        assertThatThrownBy(() -> signing.report("OLD", TestSigning.STRANGER, VisitOutcome.SIGNED))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theCrewThatComesToTheVillageMay() {
        signing.publish(TestSigning.MONDAY, List.of(TestSigning.STRANGER), "V1");
        signing.at(NOW.plus(Duration.ofDays(1)));
        assertThat(signing.report("OLD", TestSigning.STRANGER, VisitOutcome.SIGNED))
                .isEmpty();
    }

    @Test
    void anOutdatedTextMakesNoContract() {
        LocalDate tomorrow = TestSigning.MONDAY;
        signing.act(act -> ContractTexts.add(act, new ContractText(0, tomorrow, "二", "Two", "文", "Text")));
        assertThat(signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED))
                .isEmpty();
        signing.at(NOW.plus(Duration.ofDays(1)));
        assertThat(signing.report("MUM", TestSigning.LEADER, VisitOutcome.SIGNED))
                .isPresent();
        assertThat(signing.of("MUM", "state")).isEqualTo("open");
    }

    @Test
    void aLeaderHasNoMoreResidentsThanPolicyAllows() {
        signing.sql("insert into policy (county_id, row_no, key, value, from_date)"
                + " values ($, 99, 'signing.contracts_per_doctor', '2', '2026-01-01')");
        assertThat(signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED))
                .isPresent();
        assertThat(signing.report("R1", TestSigning.LEADER, VisitOutcome.SIGNED))
                .isEmpty();
    }

    @Test
    void theLastPlaceOfALeaderIsGivenOnceHoweverManyComeAtOnce() {
        signing.sql("insert into policy (county_id, row_no, key, value, from_date)"
                + " values ($, 99, 'signing.contracts_per_doctor', '3', '2026-01-01')");
        VisitReport first = visit("OLD");
        VisitReport second = visit("MUM");
        List<CompletableFuture<Optional<Message>>> other = new ArrayList<>();
        Optional<Message> one = signing.act(act -> {
            Optional<Message> obstacle = signing.bean(SigningVisits.class).report(act, first);
            other.add(CompletableFuture.supplyAsync(() ->
                    signing.act(beside -> signing.bean(SigningVisits.class).report(beside, second))));
            while (!other.get(0).isDone()
                    && TestDatabases.texts(TestSigning.DATABASE, "select 1 from pg_locks where not granted")
                            .isEmpty()) {
                Thread.onSpinWait();
            }
            return obstacle;
        });
        assertThat(one).isEmpty();
        assertThat(other.get(0).join()).isPresent();
    }

    private VisitReport visit(String resident) {
        return new VisitReport(
                signing.task(resident),
                TestSigning.LEADER,
                NOW,
                VisitOutcome.SIGNED,
                "",
                Optional.of(TestSigning.paper(1)));
    }

    @Test
    void fourYearsAreTooMany() {
        SignedPaper paper = new SignedPaper(
                1, Optional.of(4), Signer.RESIDENT, TestSigning.paper(1).signature());
        VisitReport report = new VisitReport(
                signing.task("OLD"), TestSigning.LEADER, NOW, VisitOutcome.SIGNED, "", Optional.of(paper));
        assertThatThrownBy(() ->
                        signing.act(act -> signing.bean(SigningVisits.class).report(act, report)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoChoosesAnotherTeamLeavesTheFirstOnSigning() {
        signing.act(act -> TeamChoices.choose(act, "SAFE", "G2"));
        assertThat(contracts("SAFE")).containsExactly("G1 2026-07-01 2027-06-30");
        assertThat(signing.report("SAFE", "D4", VisitOutcome.SIGNED)).isEmpty();
        assertThat(contracts("SAFE")).containsExactly("G1 2026-07-01 2026-11-28", "G2 2026-11-29 2027-11-28");
    }

    @Test
    void aChoiceHandsTheOpenTaskOver() {
        long task = signing.task("OLD");
        long chosen = signing.act(act -> TeamChoices.choose(act, "OLD", "G2"));
        assertThat(chosen).isEqualTo(task);
        assertThat(signing.of("OLD", "team_id || ' ' || reason")).isEqualTo("G2 unsigned");
    }

    @Test
    void whoIsErasedLeavesNoSignature() {
        signing.report("OLD", TestSigning.LEADER, VisitOutcome.SIGNED);
        signing.erase("OLD");
        assertThat(signing.texts("select signature from signing_visits")).containsExactly("");
        assertThat(contracts("OLD")).hasSize(1);
    }

    private List<String> contracts(String resident) {
        return signing.texts("select concat_ws(' ', team_id, signed_on, ends_on) from contracts where resident_id = '"
                + resident + "' order by signed_on");
    }
}
