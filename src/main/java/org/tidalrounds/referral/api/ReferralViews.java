package org.tidalrounds.referral.api;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralTexts;
import org.tidalrounds.referral.Referrals;

/** Makes referrals readable for their parties: texts opened, people by name. */
@Singleton
final class ReferralViews {
    private final Referrals referrals;
    private final ReferralTexts texts;
    private final PersonalCipher cipher;

    ReferralViews(Referrals referrals, ReferralTexts texts, PersonalCipher cipher) {
        this.referrals = referrals;
        this.texts = texts;
        this.cipher = cipher;
    }

    private record Named(String id, String name) {}

    ReferralView view(Act act, Referral referral, Reader reader) throws SQLException {
        return list(act, List.of(referral), reader).get(0);
    }

    /** Without actions: whoever shows a code takes no steps of the parties. */
    ReferralView viewByCode(Act act, Referral referral) throws SQLException {
        return view(act, referral, List.of(), residents(act, List.of(referral)), doctors(act, List.of(referral)));
    }

    List<ReferralView> list(Act act, List<Referral> found, Reader reader) throws SQLException {
        Map<String, String> residents = residents(act, found);
        Map<String, String> doctors = doctors(act, found);
        List<ReferralView> views = new ArrayList<>();
        for (Referral referral : found) {
            List<String> actions = referrals.actions(act, referral, reader).stream()
                    .map(action -> action.code())
                    .toList();
            views.add(view(act, referral, actions, residents, doctors));
        }
        return views;
    }

    private ReferralView view(
            Act act,
            Referral referral,
            List<String> actions,
            Map<String, String> residents,
            Map<String, String> doctors) {
        return ReferralView.of(
                texts.opened(act.countyId(), referral),
                residents.getOrDefault(referral.residentId(), ""),
                doctors.getOrDefault(referral.fromDoctorId(), ""),
                actions,
                act.today());
    }

    private Map<String, String> residents(Act act, List<Referral> found) throws SQLException {
        return names(
                act,
                "residents.name",
                "select resident_id, name from residents where county_id = ? and resident_id = any(?)",
                found,
                Referral::residentId);
    }

    private Map<String, String> doctors(Act act, List<Referral> found) throws SQLException {
        return names(
                act,
                "doctors.name",
                "select doctor_id, name from doctors where county_id = ? and doctor_id = any(?)",
                found,
                Referral::fromDoctorId);
    }

    private Map<String, String> names(
            Act act, String place, String select, List<Referral> found, Function<Referral, String> id)
            throws SQLException {
        String[] ids = found.stream().map(id).distinct().toArray(String[]::new);
        return act
                .list(
                        select,
                        row -> new Named(row.getString(1), cipher.open(act.countyId(), place, row.getString(2))),
                        act.countyId(),
                        ids)
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
