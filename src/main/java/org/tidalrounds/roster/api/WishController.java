package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.roster.store.Wishes;

/** Wishes of doctors, which plans heed where they can. */
@Controller("/api/counties/{county}/wishes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.DOCTOR})
final class WishController {
    private static final int NOTE = 200;

    private final Wishes wishes;

    WishController(Wishes wishes) {
        this.wishes = wishes;
    }

    /**
     * The wishes for some days: a doctor's own, for coordinators everybody's.
     *
     * @param county the county
     * @param from first day; today when it is left out
     * @param to last day; as far ahead as may be wished for when it is left out
     */
    @Get
    List<WishView> list(
            String county, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to, Caller caller) {
        return wishes.list(caller, from, to).stream().map(WishView::of).toList();
    }

    /**
     * Makes a wish of one's own.
     *
     * @param county the county
     * @param made the wish
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Role.DOCTOR)
    WishView make(String county, @Body WishMade made, Caller caller) {
        return WishView.of(
                wishes.make(caller, made.date(), made.halfDay(), made.kind(), ShortText.of("note", made.note(), NOTE)));
    }

    /**
     * Takes back a wish of one's own.
     *
     * @param county the county
     * @param wish its id
     */
    @Delete("/{wish}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Role.DOCTOR)
    void takeBack(String county, long wish, Caller caller) {
        wishes.takeBack(caller, wish);
    }
}
