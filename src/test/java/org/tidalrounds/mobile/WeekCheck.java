package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;
import org.tidalrounds.mobile.action.ActionBody;

/** What must be true when two phones have sent all they had, whatever the order: told from the actions alone. */
final class WeekCheck {
    private final TestMobile mobile;
    private final List<Phone> phones;

    WeekCheck(TestMobile mobile, List<Phone> phones) {
        this.mobile = mobile;
        this.phones = phones;
    }

    void check() {
        everyActionIsAnsweredAndWhatDoesNotCountIsSaid();
        nothingIsLost();
        checkInsAreTheEarliestAndLatest();
        theLatestWordOnADutyCounts();
        aTaskIsSignedOnce();
        phonesConverge();
    }

    private void everyActionIsAnsweredAndWhatDoesNotCountIsSaid() {
        for (Phone phone : phones) {
            assertThat(phone.answers().keySet()).isEqualTo(phone.made().keySet());
            phone.answers().values().stream()
                    .filter(answer -> !answer.result().equals("done"))
                    .forEach(answer -> assertThat(answer.words()).isNotBlank());
        }
    }

    /** Each action is kept once with its answer; every outcome of a visit that was not refused is a visit. */
    private void nothingIsLost() {
        Set<String> kept = new TreeSet<>(
                mobile.signing.texts(
                        "select action_key || ' ' || result || ' ' || (result = 'done' or content like 'sealed:%') from mobile_actions"));
        Set<String> expected = answers()
                .map(answer -> answer.key() + " " + answer.result() + " true")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kept).isEqualTo(expected);
        long visits = answered("signing").filter(entry -> !isRefused(entry)).count();
        assertThat(mobile.signing.texts("select visit_id from signing_visits")).hasSize((int) visits);
    }

    private Stream<Answer> answers() {
        return phones.stream().flatMap(phone -> phone.answers().values().stream());
    }

    /** An action with its answer and doctor. */
    private record Answered(String doctor, ActionBody action, Answer answer) {
        ActionBody.StopPart stop() {
            return Objects.requireNonNull(action.stop());
        }

        String duty() {
            return Objects.requireNonNull(action.duty()).id();
        }

        ActionBody.SigningPart signing() {
            return Objects.requireNonNull(action.signing());
        }
    }

    private Stream<Answered> answered(String kind) {
        return phones.stream()
                .flatMap(phone -> phone.made().values().stream()
                        .filter(action -> action.kind().equals(kind))
                        .map(action -> new Answered(
                                phone.doctor(),
                                action,
                                Objects.requireNonNull(phone.answers().get(action.key())))));
    }

    private static boolean isRefused(Answered answered) {
        return answered.answer().result().equals("refused");
    }

    private void checkInsAreTheEarliestAndLatest() {
        assertThat(moments("arrived_at")).isEqualTo(expected("check_in", (one, two) -> one.isBefore(two) ? one : two));
        assertThat(moments("left_at")).isEqualTo(expected("check_out", (one, two) -> one.isAfter(two) ? one : two));
    }

    private Set<String> moments(String column) {
        return new TreeSet<>(mobile.signing.texts("select doctor_id || ' ' || date || ' ' || place_id || ' '"
                + " || extract(epoch from " + column + ")::bigint from check_ins where " + column + " is not null"));
    }

    private Set<String> expected(String kind, BinaryOperator<Instant> better) {
        Map<String, Instant> best = new TreeMap<>();
        answered(kind)
                .forEach(one -> best.merge(
                        one.doctor() + " " + one.stop().date() + " "
                                + one.stop().place(),
                        one.action().at(),
                        better));
        return best.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().getEpochSecond())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void theLatestWordOnADutyCounts() {
        Map<String, Answered> latest = new TreeMap<>();
        Stream.of("accept_duty", "decline_duty")
                .flatMap(this::answered)
                .filter(one -> one.answer().result().equals("done"))
                .forEach(one -> latest.merge(one.doctor() + " " + one.duty(), one, WeekCheck::later));
        Set<String> expected = latest.entrySet().stream()
                .map(entry ->
                        entry.getKey() + " " + entry.getValue().action().kind().equals("accept_duty"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(mobile.signing.texts(
                        "select doctor_id || ' ' || duty_key || ' ' || accepted from duty_answers")))
                .isEqualTo(expected);
    }

    /** Of two words of the same second the yes counts. */
    private static Answered later(Answered one, Answered two) {
        int order = one.action().at().compareTo(two.action().at());
        boolean isFirst = order > 0 || order == 0 && one.action().kind().equals("accept_duty");
        return isFirst ? one : two;
    }

    private void aTaskIsSignedOnce() {
        Map<String, List<Answered>> signed = answered("signing")
                .filter(one -> one.signing().outcome().equals("signed"))
                .collect(Collectors.groupingBy(one -> one.signing().task()));
        signed.forEach((task, ofTask) -> {
            assertThat(ofTask.stream().filter(one -> one.answer().result().equals("done")))
                    .hasSize(1);
            assertThat(mobile.signing.texts("select state from signing_tasks where task_id = " + task))
                    .containsExactly("signed");
        });
        assertThat(mobile.signing.texts("select visit_id from signed_contracts"))
                .hasSize(signed.size());
    }

    /** What a phone put together of differences is what a new phone of its doctor gets. */
    private void phonesConverge() {
        Map<String, Phone> fresh = new TreeMap<>();
        for (Phone phone : phones) {
            phone.sync();
            Phone ofDoctor = fresh.computeIfAbsent(phone.doctor(), doctor -> new Phone(mobile, doctor));
            if (ofDoctor.items().isEmpty()) {
                ofDoctor.sync();
            }
            assertThat(phone.items()).isEqualTo(ofDoctor.items());
        }
    }
}
