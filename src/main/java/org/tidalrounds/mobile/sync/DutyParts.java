package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.mobile.duty.DutyAnswer;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DoctorDuties;
import org.tidalrounds.roster.store.DoctorDuties.Published;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;

/** A doctor's duties, and the runs among them. */
@Singleton
final class DutyParts {
    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 28;

    private final RosterStore rosters;
    private final Names names;

    DutyParts(RosterStore rosters, Names names) {
        this.rosters = rosters;
        this.names = names;
    }

    /** A run of a published roster. */
    record Ridden(RosterKey roster, int version, Run run) {
        String id() {
            return run.lastingId();
        }
    }

    record Found(List<DutyItem> items, List<Ridden> ridden) {}

    Found find(Act act, String doctor) throws SQLException {
        LocalDate from = act.today().minusDays(DAYS_BACK);
        DaySpan days = new DaySpan(from, act.today().plusDays(DAYS_AHEAD));
        List<Published> duties = DoctorDuties.list(act.connection(), act.countyId(), doctor, days);
        List<Ridden> ridden = ridden(duties);
        Map<String, String> runOf = new HashMap<>();
        ridden.forEach(
                one -> runOf.put(one.roster().rosterId() + " " + one.run().id(), one.id()));
        Map<String, DutyAnswer> answers = DutyAnswer.ofDoctor(act, doctor, from).stream()
                .collect(Collectors.toMap(DutyAnswer::duty, answer -> answer));
        Map<String, PlacePart> places = names.places(
                act, duties.stream().map(duty -> duty.duty().placeId()).collect(Collectors.toSet()));
        List<DutyItem> items = duties.stream()
                .map(duty -> item(
                        duty,
                        places,
                        Optional.ofNullable(runOf.get(
                                duty.roster().rosterId() + " " + duty.duty().ref())),
                        Optional.ofNullable(answers.get(duty.id()))))
                .collect(Collectors.toMap(
                        DutyItem::id, item -> item, (one, two) -> one, LinkedHashMap::new)) // two seats of one work
                .values()
                .stream()
                .toList();
        return new Found(items, ridden);
    }

    private List<Ridden> ridden(List<Published> duties) {
        Map<RosterKey, List<Published>> byRoster = duties.stream()
                .filter(duty -> duty.duty().kind() == DutyKind.RUN)
                .collect(Collectors.groupingBy(Published::roster));
        List<Ridden> ridden = new ArrayList<>();
        byRoster.forEach((roster, ofRoster) -> {
            Set<String> ids = ofRoster.stream().map(duty -> duty.duty().ref()).collect(Collectors.toSet());
            rosters.listRuns(roster, List.copyOf(ids))
                    .forEach(
                            run -> ridden.add(new Ridden(roster, ofRoster.get(0).version(), run)));
        });
        return ridden;
    }

    private static DutyItem item(
            Published published, Map<String, PlacePart> places, Optional<String> run, Optional<DutyAnswer> answer) {
        Duty duty = published.duty();
        PlacePart place = places.get(duty.placeId());
        return new DutyItem(
                published.id(),
                duty.date(),
                duty.start(),
                duty.end(),
                duty.kind().code(),
                duty.placeId(),
                place == null ? duty.placeId() : place.name(),
                duty.role(),
                run.orElse(null),
                published.version(),
                answer.map(given -> given.accepted() ? "accepted" : "declined").orElse(null),
                answer.map(DutyAnswer::reason).orElse(""));
    }
}
