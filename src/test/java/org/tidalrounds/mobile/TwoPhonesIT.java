package org.tidalrounds.mobile;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.tidalrounds.signing.TestSigning;

/**
 * Two phones, of one doctor or of two of a team, are without signal for a week. What they then send, in any order, with answers lost and
 * actions repeated, ends in the same state on both; conflicts are shown, nothing is lost.
 */
class TwoPhonesIT {
    private static final int MOST_ACTIONS = 24;

    private static final TestMobile MOBILE = TestMobile.open();
    private static final List<Long> TASKS =
            Stream.of("OLD", "MUM", "R1").map(MOBILE.signing::task).toList();

    @BeforeTry
    void forget() {
        MOBILE.signing.at(TestSigning.SUNDAY);
        MOBILE.forget();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void twoPhonesConverge(@ForAll long seed, @ForAll @IntRange(min = 1, max = MOST_ACTIONS) int actions) {
        live(seed, actions);
    }

    @Tag("nightly")
    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void tenThousandPairsConverge(@ForAll long seed, @ForAll @IntRange(min = 1, max = MOST_ACTIONS) int actions) {
        live(seed, actions);
    }

    private static void live(long seed, int actions) {
        Random random = new Random(seed);
        String second = random.nextBoolean() ? TestMobile.LEADER : TestMobile.MEMBER;
        List<Phone> phones = List.of(new Phone(MOBILE, TestMobile.LEADER), new Phone(MOBILE, second));
        phones.forEach(Phone::sync);
        new OfflineWeek(TASKS, random).live(phones, actions);
        MOBILE.signing.at(OfflineWeek.end());
        while (phones.stream().anyMatch(Phone::isWaiting)) {
            Phone phone = phones.get(random.nextInt(phones.size()));
            switch (random.nextInt(6)) {
                case 0 -> phone.sync();
                case 1 -> phone.repeat(random);
                default -> phone.send(random);
            }
        }
        new WeekCheck(MOBILE, phones).check();
    }
}
