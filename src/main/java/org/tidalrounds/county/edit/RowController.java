package org.tidalrounds.county.edit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.edit.RowBodies.Cells;
import org.tidalrounds.county.edit.RowBodies.Changes;
import org.tidalrounds.county.edit.RowBodies.Saved;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** Changes rows of the county's tables. What an import would refuse is refused here, all of it named, and nothing is changed. */
@Controller("/api/counties/{county}/tables/{table}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR})
final class RowController {
    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";
    private static final int MOST_CHANGES = 2000;

    private final TableEdits edits;

    RowController(TableEdits edits) {
        this.edits = edits;
    }

    /**
     * Adds a row at the end of its table.
     *
     * @param county the county
     * @param table name of the table
     * @param cells of the row
     */
    @Post("/rows")
    @Status(HttpStatus.CREATED)
    HttpResponse<Saved> add(
            String county,
            String table,
            @Body Cells cells,
            @Header(IF_MATCH) @Nullable String seen,
            @Header(KEY) @Nullable String key,
            Caller caller) {
        RowEdit edit = RowEdit.add(RowBodies.texts(cells.cells()));
        Saved saved = apply(caller, editable(table), List.of(edit), seen, Optional.of(Revisions.key(key)));
        return HttpResponse.created(
                        saved,
                        UriBuilder.of("/api/counties")
                                .path(county)
                                .path("tables")
                                .path(table)
                                .path("rows")
                                .path(saved.rows().get(0))
                                .build())
                .header("ETag", Revisions.etag(saved.revision()));
    }

    /**
     * Changes cells of a row. The code that other rows name it by stays.
     *
     * @param county the county
     * @param table name of the table
     * @param row key of the row
     * @param cells to change
     */
    @Put("/rows/{row}")
    HttpResponse<Saved> change(
            String county,
            String table,
            String row,
            @Body Cells cells,
            @Header(IF_MATCH) @Nullable String seen,
            Caller caller) {
        RowEdit edit = RowEdit.change(row, RowBodies.texts(cells.cells()));
        Saved saved = apply(caller, editable(table), List.of(edit), seen, Optional.empty());
        return Revisions.tagged(saved, saved.revision());
    }

    /**
     * Removes a row. Refused while other rows of the county name it; rosters that do keep it readable, and plans see it no more.
     *
     * @param county the county
     * @param table name of the table
     * @param row key of the row
     */
    @Delete("/rows/{row}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<?> remove(
            String county, String table, String row, @Header(IF_MATCH) @Nullable String seen, Caller caller) {
        Saved saved = apply(caller, editable(table), List.of(RowEdit.remove(row)), seen, Optional.empty());
        return HttpResponse.noContent().header("ETag", Revisions.etag(saved.revision()));
    }

    /**
     * Makes several changes, all or none. An error's line is the number of the change, counted from 1.
     *
     * @param county the county
     * @param table name of the table
     * @param changes what to add, change and remove
     */
    @Post("/changes")
    HttpResponse<Saved> changes(
            String county,
            String table,
            @Body Changes changes,
            @Header(IF_MATCH) @Nullable String seen,
            @Header(KEY) @Nullable String key,
            Caller caller) {
        int count = changes.changes().size();
        if (count < 1 || count > MOST_CHANGES) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.changes_number", count, MOST_CHANGES));
        }
        List<RowEdit> asked =
                changes.changes().stream().map(RowBodies.Change::edit).toList();
        Saved saved = apply(caller, editable(table), asked, seen, Optional.of(Revisions.key(key)));
        return Revisions.tagged(saved, saved.revision());
    }

    private <R> Saved apply(
            Caller caller, Table<R> table, List<RowEdit> asked, @Nullable String seen, Optional<String> key) {
        long revision =
                edits.apply(new EditOrder<>(caller, table, asked, Revisions.of(seen), key), TableEdits.Also.NOTHING);
        return new Saved(
                revision,
                asked.stream()
                        .filter(edit -> edit.sort() != RowEdit.Sort.REMOVE)
                        .map(edit -> key(table, edit))
                        .toList());
    }

    /** The key of a row once the edit is made. */
    private static String key(Table<?> table, RowEdit edit) {
        List<String> old = edit.key().isEmpty() ? List.of() : RowKey.cells(edit.key());
        Map<String, String> cells = edit.cells();
        List<String> key = new ArrayList<>();
        for (int i = 0; i < table.key().size(); i++) {
            String before = i < old.size() ? old.get(i) : "";
            key.add(cells.getOrDefault(table.key().get(i).name(), before).strip());
        }
        return RowKey.of(key);
    }

    private static Table<?> editable(String name) {
        Table<?> table = TableReading.get(name);
        if (table.equals(PolicyTable.TABLE)) {
            throw new HttpStatusException(HttpStatus.CONFLICT, Message.of("county.policy_elsewhere"));
        }
        return table;
    }
}
