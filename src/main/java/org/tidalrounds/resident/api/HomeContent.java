package org.tidalrounds.resident.api;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralState;
import org.tidalrounds.resident.affair.Appointment;
import org.tidalrounds.resident.affair.FamilyTeams;
import org.tidalrounds.resident.affair.Notices;
import org.tidalrounds.resident.affair.OwnBookings;
import org.tidalrounds.resident.affair.OwnReferrals;
import org.tidalrounds.resident.affair.Tour;
import org.tidalrounds.resident.affair.VillageTours;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.HomePage;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.visit.Visit;

/** Gathers what a resident's first page says. */
@Singleton
final class HomeContent {
    /** Booked ones stand among the appointments already. */
    private static final Set<ReferralState> RUNNING =
            EnumSet.of(ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.DEFERRED);

    private final CountyStore counties;
    private final OwnBookings bookings;
    private final OwnReferrals referrals;
    private final Notices notices;
    private final FamilyTeams teams;
    private final VillageTours tours;

    HomeContent(
            CountyStore counties,
            OwnBookings bookings,
            OwnReferrals referrals,
            Notices notices,
            FamilyTeams teams,
            VillageTours tours) {
        this.counties = counties;
        this.bookings = bookings;
        this.referrals = referrals;
        this.notices = notices;
        this.teams = teams;
        this.tours = tours;
    }

    Page page(Guest guest) {
        Visit visit = guest.known();
        String county = visit.countyId();
        List<Appointment> ahead = bookings.list(visit).stream()
                .filter(Appointment::isAhead)
                .sorted(Comparator.comparing((Appointment one) -> one.booking().startsAt()))
                .toList();
        List<Referral> running = referrals.list(visit).stream()
                .filter(referral -> RUNNING.contains(referral.state()))
                .toList();
        Optional<Tour> tour = tours.findVillage(county, visit.residentId())
                .map(village -> tours.clinicOf(county, village).code())
                .flatMap(village -> tours.listNext(county, village).stream().findFirst());
        return HomePage.of(
                guest,
                new HomePage.Content(
                        name(visit),
                        notices.listNews(visit),
                        ahead,
                        running,
                        referrals.listKept(visit),
                        teams.find(county, visit.residentId()),
                        tour));
    }

    private String name(Visit visit) {
        return counties.list(visit.countyId(), ResidentTable.TABLE, List.of(visit.residentId())).stream()
                .findFirst()
                .map(Resident::name)
                .orElse("");
    }
}
