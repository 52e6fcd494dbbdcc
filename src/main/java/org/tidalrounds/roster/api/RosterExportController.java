package org.tidalrounds.roster.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.api.Download;
import org.tidalrounds.county.exchange.CountyArchive;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFolder;
import org.tidalrounds.roster.PlanWorkbook;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;

/** Gives a roster as files. */
@Controller("/api/counties/{county}/rosters/{roster}/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class RosterExportController {
    private static final String ZIP = "application/zip";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterStore rosters;

    RosterExportController(RosterStore rosters) {
        this.rosters = rosters;
    }

    /**
     * The plan folder: a CSV file a table and the report, packed as ZIP.
     *
     * @param county the county
     * @param roster its id
     */
    @Get("/folder")
    @Produces(ZIP)
    HttpResponse<StreamedFile> folder(String county, long roster, Language language) throws IOException {
        Plan plan = plan(county, roster);
        return Download.of(name(plan, roster, language) + ".zip", ZIP, out -> {
            Path folder = Files.createTempDirectory("tidal-roster");
            try {
                PlanFolder.write(plan, language, folder);
                CountyArchive.pack(folder, out);
            } finally {
                CountyArchive.delete(folder);
            }
        });
    }

    /**
     * The same tables as an XLSX workbook, sheets and headers in the reader's language.
     *
     * @param county the county
     * @param roster its id
     */
    @Get("/workbook")
    @Produces(XLSX)
    HttpResponse<StreamedFile> workbook(String county, long roster, Language language) throws IOException {
        Plan plan = plan(county, roster);
        return Download.of(
                name(plan, roster, language) + ".xlsx", XLSX, out -> PlanWorkbook.write(plan, language, out));
    }

    private Plan plan(String county, long roster) {
        return rosters.findPlan(new RosterKey(county, roster))
                .orElseThrow(() ->
                        new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.not_there", county, roster)));
    }

    private static String name(Plan plan, long roster, Language language) {
        return language.say(Message.of("roster.file_name", roster, plan.from()));
    }
}
