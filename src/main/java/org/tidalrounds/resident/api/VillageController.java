package org.tidalrounds.resident.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Village;
import org.tidalrounds.resident.affair.Tour;
import org.tidalrounds.resident.affair.VillageTours;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.page.TeamPages;

/** Where the code on a village's notice leads: when doctors come, for anybody. */
@Hidden
@Controller("/resident/{county}/villages")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VillageController {
    private final Desk desk;
    private final VillageTours tours;

    VillageController(Desk desk, VillageTours tours) {
        this.desk = desk;
        this.tours = tours;
    }

    @Get("/{village}")
    HttpResponse<?> get(HttpRequest<?> request, String county, String village) {
        return desk.open(request, county, guest -> page(guest, village));
    }

    private Page page(Guest guest, String code) {
        Village village = tours.find(guest.countyId(), code)
                .orElseThrow(() -> Refusal.missing("resident.tours.no_village", code));
        Village clinic = tours.clinicOf(guest.countyId(), village);
        List<Tour> next = tours.listNext(guest.countyId(), clinic.code()).stream()
                .map(Tour::withoutName)
                .toList();
        return TeamPages.villageTours(guest, village, clinic, next);
    }
}
