package org.tidalrounds.signing.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.signing.SigningPolicy;
import org.tidalrounds.signing.target.Targets;

/** How far the contracts are from what policy asks. */
@Controller("/api/counties/{county}/signing-targets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class TargetController {
    private final Acts acts;
    private final Targets targets;

    TargetController(Acts acts, Targets targets) {
        this.acts = acts;
        this.targets = targets;
    }

    /** Coverage, growth and what ends soon, for the county, its townships, teams and the doctors who lead them; what is missing. */
    @Get
    TargetsView targets(String county) {
        return acts.read(county, act -> {
            SigningPolicy policy = SigningPolicy.of(act);
            return TargetsView.of(
                    targets.reached(act),
                    policy.share(PolicyParameter.SIGNING_COVER_TARGET),
                    policy.share(PolicyParameter.SIGNING_GROWTH_POINTS),
                    policy.number(PolicyParameter.SIGNING_CONTRACTS_PER_DOCTOR));
        });
    }
}
