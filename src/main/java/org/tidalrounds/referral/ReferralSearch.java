package org.tidalrounds.referral;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;

/**
 * Which referrals are looked for, among those that concern the reader. What is null does not matter.
 *
 * @param residents who are sent
 * @param senders doctors who wrote them
 * @param states as {@link ReferralState} has them
 */
public record ReferralSearch(
        @Nullable List<String> residents,
        @Nullable List<String> senders,
        @Nullable List<String> states) {
    /** The same as {@link Parties} finds out of one; residents see no drafts. */
    private static final String SELECT = "select " + Referral.COLUMNS + """
             from referrals r
            where county_id = ?
                and (? or resident_id = ? and state <> 'draft' or from_doctor_id = ?
                    or team_id in (select team_id from teams t where t.county_id = r.county_id
                        and (t.leader_doctor_id = ? or t.county_doctor_id = ? or ? = any(coalesce(t.member_doctor_ids, '{}'))))
                    or department = (select d.specialty from doctors d join facilities f using (county_id, facility_id)
                        where d.county_id = r.county_id and d.doctor_id = ? and f.kind like '%hospital'))
                and (?::text[] is null or resident_id = any(?))
                and (?::text[] is null or from_doctor_id = any(?))
                and (?::text[] is null or state = any(?))
                and (?::bigint is null or referral_id < ?)
            order by referral_id desc limit ?
            """;

    /** The next of them, the latest first. */
    public List<Referral> list(Act act, Reader reader, Optional<Long> before, int limit) throws SQLException {
        String doctor = reader.doctorId().orElse("");
        @Nullable Long last = before.orElse(null);
        return act.list(
                SELECT,
                Referral::of,
                act.countyId(),
                reader.isCoordinator(),
                reader.residentId().orElse(""),
                doctor,
                doctor,
                doctor,
                doctor,
                doctor,
                Act.array(residents),
                Act.array(residents),
                Act.array(senders),
                Act.array(senders),
                Act.array(states),
                Act.array(states),
                last,
                last,
                limit);
    }
}
