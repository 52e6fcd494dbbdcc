package org.tidalrounds.roster;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** D1: the activities of the county, which nothing plans so far. */
final class UnplannedActivities {
    private UnplannedActivities() {}

    /** One open demand for each activity, in the county's order. */
    static List<OpenDemand> of(County county) {
        return county.activities().stream()
                .map(activity -> new OpenDemand(
                        "activity",
                        activity.id(),
                        activity.from(),
                        activity.placeId(),
                        "D1",
                        Message.of("roster.activity_unplanned", activity.times(), activity.from(), activity.to())))
                .toList();
    }
}
