package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Appraisal;
import org.tidalrounds.planning.duty.OpenSeat;
import org.tidalrounds.planning.posting.PostingAppraisal;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.DraftRows;

/** After a change, says anew what is open of the works it touched, and why. */
@Singleton
final class OpenReporting {
    /** What a run may lack, besides the visits it no longer makes. */
    private static final List<String> OF_RUNS = List.of("crew", "home_visit", "visit");

    private static final Message NOTHING = Message.of("adjust.run_closed");

    private final Appraisal appraisal;
    private final PostingAppraisal postings;

    OpenReporting(Appraisal appraisal, PostingAppraisal postings) {
        this.appraisal = appraisal;
        this.postings = postings;
    }

    /** A kind of demand at one reference on one day: what rows of open demand are told apart by. */
    private record Topic(String kind, String ref, LocalDate date) {}

    void report(DraftRows rows, Desk before, Desk after, Touches touches) throws SQLException {
        Set<Topic> topics = new LinkedHashSet<>();
        for (String id : touches.workIds()) {
            add(topics, before.works().get(id));
            add(topics, after.works().get(id));
        }
        List<OpenDemand> about = topics.stream()
                .map(topic -> new OpenDemand(topic.kind, topic.ref, topic.date, "", "", NOTHING))
                .toList();
        rows.replaceOpen(about, open(after, topics, touches));
        if (!touches.postings().isEmpty()) {
            DeskPostings now = after.postings();
            rows.replacePostingGaps(now.rules().open(postings.gaps(now.problem(), now.held())));
        }
    }

    private static void add(Set<Topic> topics, @Nullable RosterWork work) {
        if (work == null) {
            return;
        }
        List<String> kinds =
                work.kind() == DutyKind.RUN ? OF_RUNS : List.of(work.kind().code());
        kinds.forEach(kind -> topics.add(new Topic(kind, work.ref(), work.time().date())));
    }

    private List<OpenDemand> open(Desk after, Set<Topic> topics, Touches touches) {
        Set<String> concerned = new HashSet<>();
        for (RosterWork work : after.works().values()) {
            String kind =
                    work.kind() == DutyKind.RUN ? OF_RUNS.get(0) : work.kind().code();
            if (topics.contains(new Topic(kind, work.ref(), work.time().date()))) {
                concerned.add(work.id());
            }
        }
        List<OpenDemand> open = new ArrayList<>();
        for (OpenSeat seat : appraisal.open(after.staffing(), concerned)) {
            open.add(after.duties().open(Objects.requireNonNull(after.works().get(seat.workId())), seat));
        }
        for (WorkTouch touch : touches.works()) {
            open.addAll(visits(touch, after.works()));
        }
        return open;
    }

    /** The visits that a closed run, or one that leaves a village out, no longer makes. */
    private static List<OpenDemand> visits(WorkTouch touch, Map<String, RosterWork> works) {
        if (touch.before().filter(work -> work.kind() == DutyKind.RUN).isEmpty()) {
            return List.of();
        }
        RosterWork run = touch.before().get();
        RosterWork now = works.get(run.id());
        return run.demand().villages().stream()
                .filter(village -> now == null || !now.demand().villages().contains(village))
                .map(village -> new OpenDemand(
                        "visit", run.ref(), run.time().date(), village, "T1", Message.of("adjust.run_closed")))
                .toList();
    }
}
