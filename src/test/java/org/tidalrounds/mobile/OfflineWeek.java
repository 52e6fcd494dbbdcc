package org.tidalrounds.mobile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.mobile.action.ActionBody;
import org.tidalrounds.signing.TestSigning;

/** Two phones without signal from Monday to Sunday, on which their doctors do this and that. */
final class OfflineWeek {
    private static final List<String> RESIDENTS = List.of("OLD", "MUM", "R1");
    private static final List<String> OUTCOMES = List.of("signed", "signed", "refused", "not_met", "moved");
    private static final List<String> WITHDRAWALS = List.of("withdraw_leave", "withdraw_wish", "withdraw_swap");
    private static final List<String> MAKERS = List.of("request_leave", "wish", "offer_swap");
    private static final int DAYS = 7;

    private final List<Long> tasks;
    private final RandomGenerator random;

    /** @param tasks that both may visit for */
    OfflineWeek(List<Long> tasks, RandomGenerator random) {
        this.tasks = tasks;
        this.random = random;
    }

    /** When the signal is back. */
    static Instant end() {
        return TestSigning.SUNDAY.plus(Duration.ofDays(DAYS + 1));
    }

    void live(List<Phone> phones, int actions) {
        for (int i = 0; i < actions; i++) {
            Phone phone = phones.get(random.nextInt(phones.size()));
            phone.act(action(phone));
        }
    }

    private ActionBody action(Phone phone) {
        LocalDate day = TestMobile.MONDAY.plusDays(random.nextInt(DAYS));
        Instant at = day.atTime(9, 0).atZone(Act.ZONE).toInstant().plusSeconds(random.nextInt(30_000));
        LocalDate later = TestMobile.MONDAY.plusDays(14 + random.nextInt(6));
        String duty = TestMobile.duty(TestMobile.MONDAY.plusDays(7 + random.nextInt(6)));
        return switch (random.nextInt(10)) {
            case 0 -> Deeds.stop("check_in", at, day, pick(List.of("V1", "V3")));
            case 1 -> Deeds.stop("check_out", at, day, pick(List.of("V1", "V3")));
            case 2 -> Deeds.duty("accept_duty", at, duty, "");
            case 3 -> Deeds.duty("decline_duty", at, duty, "孩子生病");
            case 4 -> Deeds.duty("offer_swap", at, duty, "");
            case 5 -> Deeds.leave(at, later, later.plusDays(random.nextInt(3)));
            case 6 -> Deeds.wish(at, later);
            case 7 -> withdrawal(phone, at);
            case 8 -> Deeds.refer(at, pick(RESIDENTS), "内科");
            default -> Deeds.signing(at, pick(tasks), pick(OUTCOMES));
        };
    }

    /** Of something that this phone made, which may reach the service later than the withdrawal. */
    private ActionBody withdrawal(Phone phone, Instant at) {
        int kind = random.nextInt(MAKERS.size());
        List<String> made = phone.made().values().stream()
                .filter(action -> action.kind().equals(MAKERS.get(kind)))
                .map(ActionBody::key)
                .toList();
        return made.isEmpty()
                ? Deeds.wish(at, TestMobile.MONDAY.plusDays(20))
                : Deeds.of(WITHDRAWALS.get(kind), at, pick(made));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
