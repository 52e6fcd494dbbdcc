package org.tidalrounds.resident.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.affair.FamilyTeam;
import org.tidalrounds.resident.affair.FamilyTeams;
import org.tidalrounds.resident.affair.Tour;
import org.tidalrounds.resident.affair.VillageTours;
import org.tidalrounds.resident.page.DoorPages;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.page.RatingPage;
import org.tidalrounds.resident.page.TeamPages;
import org.tidalrounds.resident.rating.Ratings;
import org.tidalrounds.resident.visit.Form;
import org.tidalrounds.resident.visit.PageCookies;
import org.tidalrounds.resident.visit.Visit;

/** Where a resident begins, the family doctors, their tours, and what the resident thinks of them. */
@Hidden
@Controller("/resident")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
    private final Desk desk;
    private final HomeContent home;
    private final CountyStore counties;
    private final FamilyTeams teams;
    private final VillageTours tours;
    private final Ratings ratings;

    HomeController(
            Desk desk, HomeContent home, CountyStore counties, FamilyTeams teams, VillageTours tours, Ratings ratings) {
        this.desk = desk;
        this.home = home;
        this.counties = counties;
        this.teams = teams;
        this.tours = tours;
        this.ratings = ratings;
    }

    /** One county: its page. Several: which one. */
    @Get
    HttpResponse<?> begin(HttpRequest<?> request) {
        List<CountyName> known = counties.list();
        if (known.size() == 1) {
            return Desk.to("/resident/" + known.get(0).id());
        }
        return Desk.plain(PageCookies.language(request), guest -> DoorPages.counties(guest, known));
    }

    @Get("/{county}")
    HttpResponse<?> home(HttpRequest<?> request, String county) {
        Optional<Visit> visit = desk.find(request, county);
        Optional<Long> only = visit.flatMap(Visit::onlyReferral);
        if (only.isPresent() && request.getParameters().getFirst("lang").isEmpty()) {
            return Desk.to("/resident/" + county + "/referrals/" + only.get());
        }
        return desk.open(request, county, guest -> guest.visit().isEmpty() ? DoorPages.door(guest) : home.page(guest));
    }

    @Get("/{county}/team")
    HttpResponse<?> team(HttpRequest<?> request, String county) {
        return desk.show(request, county, guest -> TeamPages.team(guest, findTeam(guest)));
    }

    private Optional<FamilyTeam> findTeam(Guest guest) {
        return teams.find(guest.countyId(), account(guest).residentId());
    }

    /** A code opens one referral, not its resident's other affairs. */
    private static Visit account(Guest guest) {
        if (!guest.known().isSignedIn()) {
            throw Refusal.forbidden("resident.account_only");
        }
        return guest.known();
    }

    @Get("/{county}/tours")
    HttpResponse<?> tours(HttpRequest<?> request, String county) {
        return desk.show(request, county, guest -> {
            Optional<Village> village = tours.findVillage(county, account(guest).residentId());
            Optional<Village> clinic = village.map(home -> tours.clinicOf(county, home));
            List<Tour> next =
                    clinic.map(place -> tours.listNext(county, place.code())).orElse(List.of());
            return TeamPages.tours(guest, village, clinic, next);
        });
    }

    @Get("/{county}/rating")
    HttpResponse<?> rating(HttpRequest<?> request, String county) {
        return desk.show(request, county, guest -> rating(guest, RatingPage.Typed.NOTHING, Optional.empty()));
    }

    private Page rating(Guest guest, RatingPage.Typed typed, Optional<Message> refusal) {
        FamilyTeam team = requireTeam(guest);
        return ratings.find(guest.known(), team)
                .map(rated -> RatingPage.thanks(guest, team, rated))
                .orElseGet(() -> RatingPage.ask(guest, team, typed, refusal));
    }

    private FamilyTeam requireTeam(Guest guest) {
        return findTeam(guest).orElseThrow(() -> Refusal.conflict("resident.team.none_why"));
    }

    @Post("/{county}/rating")
    HttpResponse<?> rate(HttpRequest<?> request, String county, @Body Map<String, String> body) {
        Form form = new Form(body);
        RatingPage.Typed typed = new RatingPage.Typed(form.id("stars").orElse(0L), form.text("words"));
        return desk.take(
                request,
                county,
                body,
                sent -> {
                    ratings.rate(sent.visit(), requireTeam(sent.guest()), typed.stars(), typed.words());
                    return Desk.to(sent.guest().link("/rating"));
                },
                (sent, reason) -> rating(sent.guest(), typed, Optional.of(reason)));
    }
}
