package org.tidalrounds.county.edit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.store.CountyRows;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Reads the county's tables row by row. */
@Controller("/api/counties/{county}/tables")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
final class TableController {
    private static final int MOST_ROWS = 1000;

    private final TableReading reading;
    private final CountyStore counties;
    private final CountyRows rows;

    TableController(TableReading reading, CountyStore counties, CountyRows rows) {
        this.reading = reading;
        this.counties = counties;
        this.rows = rows;
    }

    /**
     * The tables with their columns. The ETag is the revision of all of them.
     *
     * @param county the county
     */
    @Get
    HttpResponse<List<TableView>> list(String county, Language language) {
        long revision = revision(county);
        return Revisions.tagged(reading.list(county, language), revision);
    }

    /**
     * Rows of a table, telephone numbers and residents' names masked.
     *
     * @param county the county
     * @param table name of the table
     * @param after what the page before gave for it; empty for the first
     * @param limit rows at most, 1 to 1000
     * @param q part of any cell, or a whole name or telephone number; empty for all
     */
    @Get("/{table}/rows")
    HttpResponse<RowsView> rows(
            String county,
            String table,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "200") int limit,
            @QueryValue(defaultValue = "") String q) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, Message.of("access.limit", limit, MOST_ROWS));
        }
        Table<?> found = TableReading.get(table);
        long revision = revision(county);
        return Revisions.tagged(
                RowsView.of(found, rows.page(county, found, after, limit, q.strip()), revision), revision);
    }

    /**
     * A row in full. Where it holds what lists mask, reading it goes on record.
     *
     * @param county the county
     * @param table name of the table
     * @param row key of the row
     */
    @Get("/{table}/rows/{row}")
    HttpResponse<RowsView.RowView> row(String county, String table, String row, Caller caller) {
        Table<?> found = TableReading.get(table);
        long revision = revision(county);
        List<String> cells = reading.open(caller, found, RowKey.cells(row));
        return Revisions.tagged(RowsView.RowView.of(found, cells, cells), revision);
    }

    private long revision(String county) {
        return counties.findRevision(county)
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.not_there", county)));
    }
}
