package org.tidalrounds.county.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.api.ImportTrial.TableView;
import org.tidalrounds.county.change.TableChange;
import org.tidalrounds.county.exchange.CountyArchive;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.store.ErasedPeople;
import org.tidalrounds.county.store.StaleCounty;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.warning.CountyWarnings;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Brings a county's tables up to date from a workbook or a folder packed as ZIP: first on trial, then for good. */
@Controller("/api/counties/{county}/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
@Consumes({ImportController.ZIP, ImportController.XLSX, MediaType.APPLICATION_OCTET_STREAM})
final class ImportController {
    static final String ZIP = "application/zip";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CountyStore counties;
    private final ErasedPeople erased;
    private final ImportRecord record;
    private final Clock clock;

    ImportController(CountyStore counties, ErasedPeople erased, ImportRecord record, Clock clock) {
        this.counties = counties;
        this.erased = erased;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Tries an import. Nothing is changed; the answer tells what would be, table by table, and the token to import with.
     *
     * @param county the county
     * @param file an XLSX workbook, or the CSV files of a county folder packed as ZIP
     */
    @Post("/trial")
    ImportTrial trial(String county, @Body byte[] file, Caller caller, Language language) throws IOException {
        long revision = revision(county);
        County before = stored(county);
        County read = erased.without(county, CountyArchive.read(file));
        County after = allowed(caller, before, read);
        List<TableChange> changes = TableChange.all(before, after);
        LocalDate today = CountyDay.today(clock);
        return new ImportTrial(
                ImportToken.of(file, revision),
                changes.stream().anyMatch(change -> !change.isNothing()),
                changes.stream().map(change -> TableView.of(change, language)).toList(),
                Stream.concat(
                                keptPolicy(read, after),
                                CountyWarnings.list(after, today, today.plusWeeks(WarningController.WEEKS)).stream())
                        .map(language::say)
                        .toList());
    }

    /** Numbers of policy are the administrator's; whatever a coordinator's file has of them, the county's stay. */
    private static County allowed(Caller caller, County before, County read) {
        return caller.has(Role.ADMINISTRATOR)
                ? read
                : CountyTables.with(read, PolicyTable.TABLE, before.policy().values());
    }

    private static Stream<Message> keptPolicy(County read, County after) {
        return read.policy().values().equals(after.policy().values())
                ? Stream.empty()
                : Stream.of(Message.of("county.import_policy_kept"));
    }

    /**
     * Imports what was tried: all tables of the file take the place of the county's, or nothing changes. Policy parameters are
     * taken from it if an administrator imports.
     *
     * @param county the county
     * @param token that the trial of this very file gave
     * @param file the same file again
     */
    @Post
    Imported apply(
            String county, @Header(HttpHeaders.IF_MATCH) @Nullable String token, @Body byte[] file, Caller caller)
            throws IOException {
        if (token == null) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_REQUIRED, Message.of("county.import_untried"));
        }
        long revision = revision(county);
        if (!ImportToken.of(file, revision).equals(token.replace("\"", ""))) {
            throw stale();
        }
        County before = stored(county);
        County after = allowed(caller, before, erased.without(county, CountyArchive.read(file)));
        List<TableChange> changes = TableChange.all(before, after);
        try {
            return new Imported(
                    counties.replace(county, after, revision, record.of(caller, before, after, changes)),
                    sum(changes, TableChange::added),
                    sum(changes, TableChange::changed),
                    sum(changes, TableChange::removed));
        } catch (StaleCounty e) {
            throw stale();
        }
    }

    private long revision(String county) {
        return counties.findRevision(county).orElseThrow(() -> notThere(county));
    }

    private County stored(String county) {
        return counties.find(county).orElseThrow(() -> notThere(county));
    }

    private static HttpStatusException notThere(String county) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.not_there", county));
    }

    private static HttpStatusException stale() {
        return new HttpStatusException(HttpStatus.PRECONDITION_FAILED, Message.of("county.import_stale"));
    }

    private static int sum(List<TableChange> changes, ToIntFunction<TableChange> count) {
        return changes.stream().mapToInt(count).sum();
    }
}
