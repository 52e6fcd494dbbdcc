package org.tidalrounds.county.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;

/** T7: a village served by a shared clinic names a neighbour that is toured or stationed itself; others name none. */
final class SharedVillageCheck {
    private SharedVillageCheck() {}

    static void check(ImportedCounty county, ImportFindings findings) {
        var villages = county.table(VillageTable.TABLE);
        Map<String, Village> byCode = new HashMap<>();
        villages.forEach((village, row) -> byCode.put(village.code(), village));
        villages.forEach((village, row) -> findProblem(village, byCode.get(village.sharedWithVillageCode()))
                .ifPresent(expected -> villages.addError(row, "shared_with_village_code", expected, findings)));
    }

    private static Optional<Message> findProblem(Village village, @Nullable Village host) {
        boolean shared = village.serviceMode() == ServiceMode.SHARED;
        String hostCode = village.sharedWithVillageCode();
        if (!shared) {
            return hostCode.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of(
                            "county.shared_host_unused",
                            village.code(),
                            village.serviceMode().code()));
        }
        if (hostCode.isEmpty()) {
            return Optional.of(Message.of("county.shared_without_host", village.code()));
        }
        if (hostCode.equals(village.code())) {
            return Optional.of(Message.of("county.shared_with_itself", village.code()));
        }
        return host != null && host.serviceMode() == ServiceMode.SHARED
                ? Optional.of(Message.of("county.shared_with_shared", hostCode))
                : Optional.empty();
    }
}
