package org.tidalrounds.clinic.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.UnitKey;

/** The ledger of one unit. Each row is read together with the rule that held for its session at that moment. */
public final class UnitHistory {
    private static final String SELECT = """
            select u.*, o.capacity, o.reserved, o.release_at
            from unit_ledger u
            cross join lateral (
                select l.capacity, l.reserved, l.release_at from offer_ledger l
                where l.county_id = u.county_id and l.offer_id = u.offer_id and (l.at <= coalesce(?::timestamptz, u.at) or l.revision = 1)
                order by l.revision desc limit 1) o
            where u.county_id = ? and u.offer_id = ? and u.number = ?
            """;

    private UnitHistory() {}

    /** Everything that happened to a unit, in order; none if there is no such unit. */
    public static List<UnitMoment> list(Act act, UnitKey unit) throws SQLException {
        @Nullable Object noMoment = null;
        return act.list(
                SELECT + "order by u.revision",
                UnitMoment::of,
                noMoment,
                act.countyId(),
                unit.offerId(),
                unit.number());
    }

    /** How a unit stood at a moment, with the rule of that moment; empty before it was cut. */
    public static Optional<UnitMoment> find(Act act, UnitKey unit, Instant at) throws SQLException {
        return act.find(
                SELECT + "and u.at <= ? order by u.revision desc limit 1",
                UnitMoment::of,
                Act.utc(at),
                act.countyId(),
                unit.offerId(),
                unit.number(),
                Act.utc(at));
    }
}
