package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralLists;
import org.tidalrounds.referral.ReferralTexts;
import org.tidalrounds.signing.FamilyDoctors;

/** Residents whom a doctor may refer, and the referrals. */
@Singleton
final class PeopleParts {
    /** Referrals that could be booked with until so many days ago. */
    private static final int DAYS_BACK = 60;

    private static final String RESIDENTS =
            "select distinct on (r.row_no) r.resident_id, r.name, r.sex, r.birth_date, r.village_code, v.short_name, r.groups,"
                    + " m.team_id, c.ends_on from teams m join contracts c using (county_id, team_id)"
                    + " join residents r using (county_id, resident_id)"
                    + " join villages v on v.county_id = r.county_id and v.village_code = r.village_code"
                    + " where m.county_id = ? and not r.gone and c.signed_on <= ? and c.ends_on >= ? and "
                    + FamilyDoctors.HAS_DOCTOR
                    + " order by r.row_no, c.ends_on desc";

    private final CountyStore counties;
    private final PersonalCipher cipher;
    private final ReferralTexts texts;

    PeopleParts(CountyStore counties, PersonalCipher cipher, ReferralTexts texts) {
        this.counties = counties;
        this.cipher = cipher;
        this.texts = texts;
    }

    List<ResidentItem> residents(Act act, String doctor) throws SQLException {
        return act.list(
                RESIDENTS,
                row -> new ResidentItem(
                        row.getString("resident_id"),
                        cipher.open(act.countyId(), "residents.name", row.getString("name")),
                        row.getString("sex"),
                        row.getDate("birth_date").toLocalDate().getYear(),
                        row.getString("village_code"),
                        row.getString("short_name"),
                        row.getArray("groups") == null
                                ? List.of()
                                : Arrays.asList(
                                        (String[]) row.getArray("groups").getArray()),
                        row.getString("team_id"),
                        row.getDate("ends_on").toLocalDate()),
                act.countyId(),
                act.today(),
                act.today(),
                doctor,
                doctor,
                doctor);
    }

    List<ReferralItem> referrals(Act act, String doctor) throws SQLException {
        Reader reader = new Reader(Optional.of(doctor), Optional.empty(), false);
        List<Referral> found = ReferralLists.own(act, reader).stream()
                .filter(referral -> !referral.validUntil().isBefore(act.today().minusDays(DAYS_BACK)))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> ids = found.stream().map(Referral::residentId).distinct().toList();
        Map<String, String> names = counties.list(act.countyId(), ResidentTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Resident::id, Resident::name));
        return found.stream()
                .map(referral -> item(texts.opened(act.countyId(), referral), names, doctor))
                .toList();
    }

    private static ReferralItem item(Referral referral, Map<String, String> names, String doctor) {
        return new ReferralItem(
                Long.toString(referral.id()),
                referral.isUp() ? "up" : "down",
                referral.residentId(),
                names.getOrDefault(referral.residentId(), ""),
                referral.kind().code(),
                referral.department(),
                referral.urgency().code(),
                referral.state().code(),
                referral.complaint(),
                referral.note(),
                referral.validUntil(),
                referral.reference(),
                referral.fromDoctorId().equals(doctor));
    }
}
