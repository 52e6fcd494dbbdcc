package org.tidalrounds.roster;

import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.store.RosterKey;

/** Publishes rosters of tests without the checks of a publication. */
public final class PublishedRosters {
    private PublishedRosters() {}

    public static void publish(DatabaseAddress database, RosterKey key) {
        TestDatabases.execute(database, """
                update rosters set state = 'superseded' where county_id = '%1$s' and state = 'published'
                and from_date = (select from_date from rosters where county_id = '%1$s' and roster_id = %2$d);
                update rosters set state = 'published', published_at = now(), published_by = 'test',
                version = (select coalesce(max(version), 0) + 1 from rosters where county_id = '%1$s')
                where county_id = '%1$s' and roster_id = %2$d
                """.formatted(key.countyId(), key.rosterId()));
    }
}
