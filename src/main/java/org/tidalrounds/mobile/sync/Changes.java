package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Items by kind.
 *
 * @param me the doctor: one item
 * @param duties published, from seven days ago to four weeks ahead
 * @param runs that the doctor rides on, of the same days
 * @param tasks signing tasks
 * @param texts contract texts
 * @param residents under contract with the doctor's teams
 * @param referrals of the doctor and the doctor's teams
 * @param leave the doctor's requests
 * @param wishes the doctor's, from today on
 * @param swaps duties that the doctor offers, has taken, or might take
 * @param checkIns the doctor's, of 28 days
 * @param inbox what the doctor was told
 */
@Serdeable
record Changes(
        List<MeItem> me,
        List<DutyItem> duties,
        List<RunItem> runs,
        List<TaskItem> tasks,
        List<TextItem> texts,
        List<ResidentItem> residents,
        List<ReferralItem> referrals,
        List<LeaveItem> leave,
        List<WishItem> wishes,
        List<SwapItem> swaps,
        List<CheckInItem> checkIns,
        List<InboxItem> inbox) {
    /** The lists by their names. */
    Map<String, List<? extends SyncItem>> byKind() {
        Map<String, List<? extends SyncItem>> lists = new LinkedHashMap<>();
        lists.put("me", me);
        lists.put("duties", duties);
        lists.put("runs", runs);
        lists.put("tasks", tasks);
        lists.put("texts", texts);
        lists.put("residents", residents);
        lists.put("referrals", referrals);
        lists.put("leave", leave);
        lists.put("wishes", wishes);
        lists.put("swaps", swaps);
        lists.put("checkIns", checkIns);
        lists.put("inbox", inbox);
        return lists;
    }

    /** Those of the items that are wanted, by kind and id. */
    Changes only(BiPredicate<String, String> isWanted) {
        return new Changes(
                only("me", me, isWanted),
                only("duties", duties, isWanted),
                only("runs", runs, isWanted),
                only("tasks", tasks, isWanted),
                only("texts", texts, isWanted),
                only("residents", residents, isWanted),
                only("referrals", referrals, isWanted),
                only("leave", leave, isWanted),
                only("wishes", wishes, isWanted),
                only("swaps", swaps, isWanted),
                only("checkIns", checkIns, isWanted),
                only("inbox", inbox, isWanted));
    }

    private static <I extends SyncItem> List<I> only(String kind, List<I> items, BiPredicate<String, String> isWanted) {
        return items.stream().filter(item -> isWanted.test(kind, item.id())).toList();
    }
}
