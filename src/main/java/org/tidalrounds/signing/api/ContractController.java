package org.tidalrounds.signing.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.signing.Signature;
import org.tidalrounds.signing.contract.ContractStory;
import org.tidalrounds.signing.contract.TeamChoices;
import org.tidalrounds.signing.visit.VisitRows;

/** Contracts of a resident: what was signed, and with whom it shall be. */
@Controller("/api/counties/{county}/contracts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.DOCTOR, Role.RESIDENT})
final class ContractController {
    private final Acts acts;
    private final VisitRows visits;
    private final AuditTrail trail;

    ContractController(Acts acts, VisitRows visits, AuditTrail trail) {
        this.acts = acts;
        this.visits = visits;
        this.trail = trail;
    }

    /**
     * A contract.
     *
     * @param signedOn the first day
     * @param endsOn the last day
     * @param visit whose signature it has; null where it came with the county's data
     * @param textVersion that was signed; null likewise
     * @param signedAt when, by the phone's clock; null likewise
     */
    @Serdeable
    record ContractView(
            String teamId,
            String teamName,
            LocalDate signedOn,
            LocalDate endsOn,
            @Nullable Long visit,
            @Nullable Integer textVersion,
            @Nullable Instant signedAt) {
        static ContractView of(ContractStory story) {
            return new ContractView(
                    story.teamId(),
                    story.teamName(),
                    story.signedOn(),
                    story.endsOn(),
                    story.visitId().orElse(null),
                    story.textVersion().orElse(null),
                    story.signedAt().orElse(null));
        }
    }

    /**
     * The contracts of a resident, the latest first: for coordinators, the doctors of the teams, and the resident.
     *
     * @param resident whose; the caller's own when left out
     */
    @Get
    List<ContractView> list(String county, @QueryValue @Nullable String resident, Caller caller) {
        return acts.read(county, act -> {
            String whose = requireOwn(act, resident, caller);
            return ContractStory.list(act, whose).stream().map(ContractView::of).toList();
        });
    }

    /**
     * The team that a resident chooses.
     *
     * @param resident whose choice it is; the caller's own when left out
     * @param team the chosen one
     */
    @Serdeable
    record Choice(@Nullable String resident, String team) {}

    /**
     * A task to visit the resident.
     *
     * @param task its id
     */
    @Serdeable
    record Chosen(long task) {}

    /** A resident chooses another team: it comes to sign, and the contract with the one before runs until then. */
    @Post("/team-choices")
    Chosen choose(String county, @Body Choice choice, Caller caller) {
        return acts.write(county, caller.accountId(), act -> {
            String whose = requireOwn(act, choice.resident(), caller);
            long task = TeamChoices.choose(act, whose, choice.team());
            trail.record(
                    act.connection(),
                    county,
                    AuditEvent.of(caller, "contract.choose", "resident:" + whose)
                            .with("team", choice.team()));
            return new Chosen(task);
        });
    }

    /**
     * A signature.
     *
     * @param format path (the d of an SVG path) or png (base64)
     * @param data the drawing
     * @param width of the drawing, pixels
     * @param height of the drawing, pixels
     */
    @Serdeable
    record SignatureView(String format, String data, int width, int height) {}

    /**
     * A signature; goes on record.
     *
     * @param visit in which it was given
     */
    @Get("/signatures/{visit}")
    @Secured(Role.COORDINATOR)
    SignatureView signature(String county, long visit, Caller caller) {
        return acts.write(county, caller.accountId(), act -> {
            Signature found =
                    visits.findSignature(act, visit).orElseThrow(() -> Refusal.missing("signing.no_visit", visit));
            trail.record(act.connection(), county, AuditEvent.of(caller, "signature.read", "signing-visit:" + visit));
            return new SignatureView(
                    found.format() == Signature.Format.PATH ? "path" : "png",
                    found.data(),
                    found.width(),
                    found.height());
        });
    }

    private static String requireOwn(Act act, @Nullable String resident, Caller caller) throws SQLException {
        String whose = Optional.ofNullable(resident)
                .or(caller::residentId)
                .orElseThrow(() -> Refusal.invalid("signing.resident_unknown", ""));
        boolean maySee = caller.has(Role.COORDINATOR)
                || caller.residentId().filter(whose::equals).isPresent()
                || caller.doctorId().isPresent()
                        && ContractStory.isKnownTo(act, whose, caller.doctorId().get());
        if (!maySee) {
            throw Refusal.missing("signing.resident_unknown", whose);
        }
        return whose;
    }
}
