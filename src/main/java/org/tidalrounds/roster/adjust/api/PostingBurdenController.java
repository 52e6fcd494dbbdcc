package org.tidalrounds.roster.adjust.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.adjust.PostingAdvising;
import org.tidalrounds.roster.adjust.PostingBurdens;
import org.tidalrounds.roster.adjust.api.AdviceController.DoctorView;
import org.tidalrounds.roster.adjust.api.PostingAdviceController.MonthsView;
import org.tidalrounds.roster.store.RosterKey;

/** What a year of postings asks of doctors and departments. */
@Controller("/api/counties/{county}/rosters/{roster}/postings/burdens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class PostingBurdenController {
    private final PostingAdvising advising;

    PostingBurdenController(PostingAdvising advising) {
        this.advising = advising;
    }

    /**
     * The numbers that bind postings.
     *
     * @param handoverDays days that the next doctor overlaps the last one
     * @param cityExperts resident in the county; {@code cityExpertsAsked} how many there should be (P6)
     */
    @Serdeable
    record BoundsView(
            int minWeeks, int maxWeeks, int handoverDays, int coolDownWeeks, int cityExperts, int cityExpertsAsked) {}

    /**
     * A hospital department.
     *
     * @param limit doctors posted at once at most (P5)
     * @param most posted at once on some day of the year
     */
    @Serdeable
    record DepartmentView(String id, int limit, long most) {}

    /** A doctor who may be posted or is. */
    @Serdeable
    record DoctorBurdenView(DoctorView doctor, String department, MonthsView months) {
        static DoctorBurdenView of(PostingBurdens.Line line) {
            return new DoctorBurdenView(
                    DoctorView.of(line.doctor()), line.departmentId(), MonthsView.of(line.months()));
        }
    }

    /** What a year of postings asks, and what bounds it. */
    @Serdeable
    record PostingBurdensView(
            long revision, BoundsView bounds, List<DepartmentView> departments, List<DoctorBurdenView> doctors) {}

    /** Months towards promotion and hardship by doctor, and how many of each department are away. */
    @Get
    HttpResponse<PostingBurdensView> burdens(String county, long roster) {
        PostingBurdens found = advising.burdens(new RosterKey(county, roster));
        BoundsView bounds = new BoundsView(
                found.policy().minWeeks(),
                found.policy().maxWeeks(),
                found.policy().handoverDays(),
                found.policy().coolDownDays() / 7,
                found.cityExperts().resident(),
                found.cityExperts().required());
        PostingBurdensView view = new PostingBurdensView(
                found.revision(),
                bounds,
                found.departments().stream()
                        .map(one -> new DepartmentView(one.id(), one.limit(), one.most()))
                        .toList(),
                found.doctors().stream().map(DoctorBurdenView::of).toList());
        return HttpResponse.ok(view).header("ETag", "\"" + found.revision() + "\"");
    }
}
