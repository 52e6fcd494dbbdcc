package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.Department;
import org.tidalrounds.planning.posting.PostingEffect;
import org.tidalrounds.planning.posting.PostingFinding;
import org.tidalrounds.planning.posting.PostingPolicy;
import org.tidalrounds.planning.posting.PostingRules;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.adjust.Consequence.Level;

/** Says what rules of postings find as people say it: doctor, centre, weeks. */
final class PostingWords {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry(PostingRules.FILLED, "posting.effect.gap"),
            Map.entry(PostingRules.TERM_LENGTH, "posting.effect.length"),
            Map.entry(PostingRules.HANDOVER, "posting.effect.handover"),
            Map.entry(PostingRules.ABSENCE, "posting.effect.absence"),
            Map.entry(PostingRules.COOL_DOWN_RECORDED, "posting.effect.cool_down"),
            Map.entry(PostingRules.COOL_DOWN_PLANNED, "posting.effect.cool_down_planned"),
            Map.entry(PostingRules.DEPARTMENT, "posting.effect.department"),
            Map.entry(PostingRules.CITY_EXPERTS, "posting.effect.city_experts"),
            Map.entry(PostingRules.AGREED_LIMIT, "posting.effect.agreed"),
            Map.entry(PostingRules.PROMOTION, "posting.effect.promotion"),
            Map.entry(PostingRules.HARDSHIP, "posting.effect.hardship"),
            Map.entry(PostingRules.SPECIALTY, "posting.effect.specialty"),
            Map.entry(PostingRules.HOME, "posting.effect.home"));

    private final Desk before;
    private final Desk after;

    PostingWords(Desk before, Desk after) {
        this.before = before;
        this.after = after;
    }

    List<Consequence> of(PostingEffect effect) {
        return effect.findings().stream().map(this::of).toList();
    }

    private Consequence of(PostingFinding finding) {
        return new Consequence(
                finding.rule().substring(0, finding.rule().indexOf(' ')),
                level(finding),
                finding.after() > finding.before(),
                Message.of(
                        Objects.requireNonNull(KEYS.get(finding.rule())),
                        arguments(finding).toArray()),
                finding.before(),
                finding.after(),
                finding.postings());
    }

    private static Level level(PostingFinding finding) {
        if (finding.isOfHardRule()) {
            return Level.HARD;
        }
        return finding.isOfSoftRule() ? Level.SOFT : Level.MEDIUM;
    }

    /** Doctor, centre, first day, weeks and what the rule counts now, or before if nothing is left; then what the rule allows. */
    private List<Object> arguments(PostingFinding finding) {
        boolean isGone = finding.after() == 0;
        long count = isGone ? finding.before() : finding.after();
        Optional<PlannedPosting> posting = posting(finding, isGone ? before : after);
        List<Object> arguments = new ArrayList<>();
        arguments.add(finding.doctor().map(this::name).orElse(""));
        arguments.add(posting.map(one -> after.placeName(one.facilityId())).orElse(place(finding.place())));
        arguments.add(posting.map(PlannedPosting::from).map(LocalDate::toString).orElse(""));
        arguments.add(posting.map(PostingWords::weeks).orElse(""));
        arguments.add(count);
        arguments.addAll(bounds(finding));
        return arguments;
    }

    private static Optional<PlannedPosting> posting(PostingFinding finding, Desk desk) {
        return finding.postings().stream()
                .filter(key -> finding.place().isEmpty())
                .flatMap(key -> desk.postings().byNumber().entrySet().stream()
                        .filter(entry -> DeskPostings.key(entry.getKey()).equals(key)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String weeks(PlannedPosting posting) {
        long days = posting.to().toEpochDay() - posting.from().toEpochDay() + 1;
        return days % 7 == 0 ? Long.toString(days / 7) : days / 7 + "+";
    }

    /** Of a seat its centre, of a department what it is called. */
    private String place(String place) {
        int seat = place.indexOf('#');
        return seat < 0 ? place.substring(place.indexOf('/') + 1) : after.placeName(place.substring(0, seat));
    }

    private List<Object> bounds(PostingFinding finding) {
        PostingPolicy policy = after.postings().rules().policy();
        return switch (finding.rule()) {
            case PostingRules.TERM_LENGTH -> List.of(policy.minWeeks(), policy.maxWeeks());
            case PostingRules.HANDOVER -> List.of(policy.handoverDays());
            case PostingRules.COOL_DOWN_RECORDED, PostingRules.COOL_DOWN_PLANNED -> List.of(policy.coolDownDays() / 7);
            case PostingRules.DEPARTMENT -> List.of(limit(finding.place()));
            case PostingRules.AGREED_LIMIT ->
                List.of(finding.doctor().map(Candidate::maxWeeks).orElse(0));
            case PostingRules.PROMOTION ->
                List.of(months(
                        finding.doctor().map(Candidate::promotionWeeksDue).orElse(0)));
            case PostingRules.HARDSHIP ->
                List.of(months(finding.doctor().map(Candidate::burdenWeeks).orElse(0L)));
            default -> List.of();
        };
    }

    private int limit(String departmentId) {
        return after.postings().problem().departments().stream()
                .filter(department -> department.id().equals(departmentId))
                .mapToInt(Department::limit)
                .findFirst()
                .orElse(0);
    }

    private static String months(long weeks) {
        return Long.toString(Math.round(weeks * 12 / 52.0));
    }

    private String name(Candidate candidate) {
        Doctor doctor = after.county().doctorsById().get(candidate.id());
        return doctor == null ? candidate.id() : doctor.name();
    }
}
