package org.tidalrounds.signing.task;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.signing.SigningPolicy;

/**
 * Makes the tasks there should be: one for each unsigned resident of a key group, and one for each contract about to end. Ends those
 * whose ground is gone. Running it again changes nothing.
 */
@Singleton
public final class TaskGeneration {
    /** A doctor who has been there for longer forgot to say how it ended. */
    private static final Duration LONGEST_VISIT = Duration.ofDays(7);

    /** Key groups by their place in the list; who is in several comes a place earlier. */
    private static final String PRIORITY =
            "greatest(1, coalesce((select min(p.n) from unnest(?::text[]) with ordinality as p(word, n)"
                    + " where p.word = any(r.groups)), cardinality(?::text[]) + 1)"
                    + " - (case when (select count(*) from unnest(r.groups) g where g = any(?::text[])) > 1 then 1 else 0 end))";

    private static final String NOBODY_GOES =
            "not r.gone and not exists (select from erased_people e where e.county_id = r.county_id"
                    + " and e.kind = 'resident' and e.person_id = r.resident_id)"
                    + " and not exists (select from signing_tasks t where t.county_id = r.county_id and t.resident_id = r.resident_id"
                    + " and (t.state in ('open', 'in_progress', 'moved', 'deceased')"
                    + " or t.state in ('refused', 'not_reached') and t.state_at > ?))";

    private static final String UNSIGNED = """
            insert into signing_tasks (county_id, resident_id, team_id, village_code, reason, due_from, due_by, priority, state,
                state_at, state_by)
            select r.county_id, r.resident_id, (select min(m.team_id) from teams m where m.county_id = r.county_id and not m.gone
                and r.village_code = any(m.village_codes)), r.village_code, 'unsigned', ?, ?, %s, 'open', ?, ?
            from residents r
            where r.county_id = ? and r.groups && ?::text[] and %s and not exists (select from contracts c
                where c.county_id = r.county_id and c.resident_id = r.resident_id and c.ends_on >= ?)
            order by r.row_no
            """.formatted(PRIORITY, NOBODY_GOES);

    private static final String RENEWALS = """
            insert into signing_tasks (county_id, resident_id, team_id, village_code, reason, contract_ends_on, due_from, due_by,
                priority, state, state_at, state_by)
            select r.county_id, r.resident_id, c.team_id, r.village_code, 'renewal', c.ends_on, c.ends_on - ?::integer, c.ends_on,
                %s, 'open', ?, ?
            from residents r join lateral (select * from contracts c where c.county_id = r.county_id
                and c.resident_id = r.resident_id order by c.ends_on desc limit 1) c on true
            where r.county_id = ? and %s and c.signed_on <= ? and c.ends_on between ? and ?::date + ?::integer
            order by r.row_no
            """.formatted(PRIORITY, NOBODY_GOES);

    /** What a task is for is there no more: the resident, the lack of a contract, or the end of it. */
    private static final String GROUNDLESS = """
            update signing_tasks t set state = 'cancelled', state_at = ?, state_by = ?, revision = revision + 1
            from residents r
            where t.county_id = ? and t.state in ('open', 'in_progress') and r.county_id = t.county_id
                and r.resident_id = t.resident_id and (r.gone
                or exists (select from erased_people e where e.county_id = r.county_id and e.kind = 'resident'
                    and e.person_id = r.resident_id)
                or t.reason = 'unsigned' and not coalesce(r.groups && ?::text[], false)
                or t.reason = 'transfer' and exists (select from contracts c where c.county_id = r.county_id
                    and c.resident_id = r.resident_id and c.team_id = t.team_id and c.ends_on >= ?)
                or t.reason <> 'transfer' and exists (select from contracts c where c.county_id = r.county_id
                    and c.resident_id = r.resident_id and c.ends_on >= ? and c.ends_on > coalesce(t.contract_ends_on, '-infinity')))
            """;

    private final TourAttachment tours;

    TaskGeneration(TourAttachment tours) {
        this.tours = tours;
    }

    /** Brings the tasks up to date and attaches them to the tours that are published. */
    public void run(Act act) throws SQLException {
        SigningPolicy policy = SigningPolicy.of(act);
        String[] groups = policy.keyGroups().toArray(String[]::new);
        int askAgain = policy.number(PolicyParameter.SIGNING_ASK_AGAIN_DAYS);
        end(act, groups, askAgain);
        Object refusedAfter = Act.utc(act.at().minus(Duration.ofDays(askAgain)));
        act.change(
                UNSIGNED,
                act.today(),
                act.today().plusDays(policy.number(PolicyParameter.SIGNING_VISIT_DAYS)),
                groups,
                groups,
                groups,
                act.now(),
                act.actor(),
                act.countyId(),
                groups,
                refusedAfter,
                act.today());
        int renewal = policy.number(PolicyParameter.SIGNING_RENEWAL_DAYS);
        act.change(
                RENEWALS,
                renewal,
                groups,
                groups,
                groups,
                act.now(),
                act.actor(),
                act.countyId(),
                refusedAfter,
                act.today(),
                act.today(),
                act.today(),
                renewal + policy.number(PolicyParameter.SIGNING_DRAFT_DAYS));
        tours.attach(act);
    }

    private static void end(Act act, String[] groups, int askAgain) throws SQLException {
        act.change(GROUNDLESS, act.now(), act.actor(), act.countyId(), groups, act.today(), act.today());
        act.change(
                "update signing_tasks set state = 'open', state_at = ?, state_by = ?, revision = revision + 1"
                        + " where county_id = ? and state = 'in_progress' and state_at < ?",
                act.now(),
                act.actor(),
                act.countyId(),
                Act.utc(act.at().minus(LONGEST_VISIT)));
        act.change(
                "update signing_tasks set state = 'expired', state_at = ?, state_by = ?, revision = revision + 1"
                        + " where county_id = ? and state in ('open', 'in_progress') and due_by < ?",
                act.now(),
                act.actor(),
                act.countyId(),
                act.today().minusDays(askAgain));
    }
}
