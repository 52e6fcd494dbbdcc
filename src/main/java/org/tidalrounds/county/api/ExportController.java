package org.tidalrounds.county.api;

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
import java.time.Clock;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.exchange.CountyArchive;
import org.tidalrounds.county.exchange.CountyWorkbook;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Gives a county's tables as files that can be edited and imported again. */
@Controller("/api/counties/{county}/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
final class ExportController {
    private final CountyStore counties;
    private final Clock clock;

    ExportController(CountyStore counties, Clock clock) {
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * The county folder: a CSV file a table, packed as ZIP.
     *
     * @param county the county
     */
    @Get("/folder")
    @Produces(ImportController.ZIP)
    HttpResponse<StreamedFile> folder(String county) throws IOException {
        County content = stored(county);
        return Download.of(name(county) + ".zip", ImportController.ZIP, out -> CountyArchive.write(content, out));
    }

    /**
     * The same tables as an XLSX workbook, sheets and headers in the reader's language.
     *
     * @param county the county
     */
    @Get("/workbook")
    @Produces(ImportController.XLSX)
    HttpResponse<StreamedFile> workbook(String county, Language language) throws IOException {
        County content = stored(county);
        return Download.of(
                name(county) + ".xlsx", ImportController.XLSX, out -> CountyWorkbook.write(content, out, language));
    }

    private County stored(String county) {
        return counties.find(county)
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.not_there", county)));
    }

    private String name(String county) {
        String name = counties.list().stream()
                .filter(listed -> listed.id().equals(county))
                .map(CountyName::name)
                .findFirst()
                .orElse(county);
        return name + "-" + CountyDay.today(clock);
    }
}
