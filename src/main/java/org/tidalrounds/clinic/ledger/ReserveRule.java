package org.tidalrounds.clinic.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.Title;
import org.tidalrounds.roster.Reserve;

/**
 * S2: which share of what a department offers is kept for referrals.
 *
 * @param department empty for devices that every department may use
 * @param kind session, bed or exam
 * @param title the least one of the doctor who holds the session: resident, attending, associate_chief or chief; empty for beds and
 *     examinations
 * @param shares the one in force first, then those that follow it
 */
public record ReserveRule(String department, String kind, String title, List<Dated> shares) {
    private static final String OFFERED = """
            select distinct department, 'session' as kind, min_title as title from clinic_templates where county_id = ? and not gone
            union
            select distinct coalesce(department, ''), kind, '' from resources where county_id = ? and not gone
            order by 1, 2, 3
            """;

    public ReserveRule {
        shares = List.copyOf(shares);
    }

    /**
     * A share, from 0 to 1.
     *
     * @param from the first day on which it holds; empty for a default
     */
    public record Dated(Optional<LocalDate> from, double share) {}

    /** @param title as policy names it */
    private record Offered(String department, String kind, String title) {
        String titleCode() {
            return title.isEmpty() ? "" : Coded.of(Title.values(), title).name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of all that is offered in the county. */
    public static List<ReserveRule> list(Act act) throws SQLException {
        List<PolicyValue> values = act.list(
                "select key, value, from_date from policy where county_id = ? and key in ('reserve.share', 'reserve.shares')"
                        + " order by from_date",
                row -> new PolicyValue(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                act.countyId());
        return act
                .list(
                        OFFERED,
                        row -> new Offered(row.getString(1), row.getString(2), row.getString(3)),
                        act.countyId(),
                        act.countyId())
                .stream()
                .map(offered -> new ReserveRule(
                        offered.department(),
                        offered.kind(),
                        offered.titleCode(),
                        shares(values, offered, act.today())))
                .toList();
    }

    private static List<Dated> shares(List<PolicyValue> values, Offered offered, LocalDate today) {
        Policy policy = new Policy(values);
        List<Dated> shares = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<LocalDate>empty()),
                        values.stream().map(value -> Optional.of(value.from())).distinct())
                .map(from -> new Dated(
                        from,
                        Reserve.share(
                                policy,
                                from.orElse(LocalDate.MIN),
                                offered.kind(),
                                offered.department(),
                                offered.title())))
                .forEach(dated -> addChange(shares, dated));
        while (shares.size() > 1 && !shares.get(1).from().orElseThrow().isAfter(today)) {
            shares.remove(0);
        }
        return shares;
    }

    /** A value that changes nothing for this department begins nothing. */
    private static void addChange(List<Dated> shares, Dated dated) {
        if (shares.isEmpty() || shares.get(shares.size() - 1).share() != dated.share()) {
            shares.add(dated);
        }
    }
}
