package org.tidalrounds.roster.assume;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyKind;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyText;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.RosterPostings;
import org.tidalrounds.roster.store.RosterRefused;

/** Refuses assumptions that name what the county does not have, or a value that cannot be. */
public final class AssumptionChecks {
    private static final int MOST_VEHICLES = 99;
    private static final int LONGEST_VALUE = 200;

    /** Beyond so many times today's value a number is a slip, and would keep a planner busy for nothing. */
    private static final int MOST_TIMES = 10;

    private final County county;
    private final Horizon horizon;

    public AssumptionChecks(County county, Horizon horizon) {
        this.county = county;
        this.horizon = horizon;
    }

    /** @throws RosterRefused naming the value and what would do */
    public void check(Assumption assumption) {
        if (assumption.value().length() > LONGEST_VALUE) {
            throw RosterRefused.invalid("roster.assume.long", assumption.value().length(), LONGEST_VALUE);
        }
        switch (assumption.kind()) {
            case VEHICLES -> checkVehicles(assumption);
            case DOCTOR_AWAY -> checkAbsence(assumption);
            case DOCTOR_AT -> checkPlace(assumption);
            case POLICY -> checkPolicy(assumption);
            case VILLAGE_SERVICE -> checkService(assumption);
        }
    }

    private void checkVehicles(Assumption assumption) {
        requireFacility(assumption.subject());
        if (!assumption.value().matches("[0-9]{1,2}")) {
            throw RosterRefused.invalid("roster.assume.vehicles", assumption.value(), MOST_VEHICLES);
        }
    }

    private void checkAbsence(Assumption assumption) {
        requireDoctor(assumption.subject());
        Optional<LocalDate> from = assumption.from();
        Optional<LocalDate> to = assumption.to();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            throw RosterRefused.invalid("roster.assume.days", horizon.from(), horizon.to());
        }
        boolean isElsewhere = to.get().isBefore(horizon.from()) || from.get().isAfter(horizon.to());
        boolean isEndless = from.get().isBefore(horizon.from().minusYears(1))
                || to.get().isAfter(horizon.to().plusYears(2));
        if (isElsewhere || isEndless) {
            throw RosterRefused.invalid("roster.assume.outside", from.get(), to.get(), horizon.from(), horizon.to());
        }
    }

    private void checkPlace(Assumption assumption) {
        requireDoctor(assumption.subject());
        requireFacility(assumption.value());
    }

    private void checkPolicy(Assumption assumption) {
        PolicyParameter parameter = PolicyParameter.find(assumption.subject())
                .orElseThrow(() -> RosterRefused.invalid("roster.assume.no_parameter", assumption.subject()));
        if (parameter.kind() == PolicyKind.TEXT) {
            throw RosterRefused.invalid("roster.assume.text", parameter.key());
        }
        if (!PolicyText.reads(parameter.kind(), assumption.value())) {
            throw RosterRefused.invalid(
                    "roster.assume.policy",
                    assumption.value(),
                    parameter.key(),
                    county.policy().text(parameter, horizon.from()));
        }
        boolean isNumber = parameter.kind() == PolicyKind.INTEGER
                || parameter.kind() == PolicyKind.NUMBER
                || parameter.kind() == PolicyKind.POSITIVE;
        double today = isNumber ? county.policy().number(parameter, horizon.from()) : 0;
        if (isNumber && Double.parseDouble(assumption.value()) > MOST_TIMES * Math.max(1, today)) {
            throw RosterRefused.invalid("roster.assume.far", assumption.value(), parameter.key(), today, MOST_TIMES);
        }
    }

    /** @throws RosterRefused if numbers that bind each other contradict each other */
    public void checkTogether(List<Assumption> assumptions) {
        try {
            new RosterPostings(Assumed.of(county, assumptions), horizon.from(), List.of());
        } catch (IllegalArgumentException e) {
            throw RosterRefused.invalid("roster.assume.together");
        }
    }

    private void checkService(Assumption assumption) {
        if (!county.villagesByCode().containsKey(assumption.subject())) {
            throw RosterRefused.invalid("roster.assume.no_village", assumption.subject());
        }
        // A shared clinic needs a neighbour, and that is a change of the data, not of a draft.
        boolean isKnown = Stream.of(ServiceMode.TOUR, ServiceMode.STATIONED)
                .anyMatch(mode -> mode.code().equals(assumption.value()));
        if (!isKnown) {
            throw RosterRefused.invalid(
                    "roster.assume.service", assumption.value(), ServiceMode.TOUR.code(), ServiceMode.STATIONED.code());
        }
    }

    private void requireFacility(String id) {
        Facility facility = county.facilitiesById().get(id);
        if (facility == null) {
            throw RosterRefused.invalid("roster.assume.no_facility", id);
        }
    }

    private void requireDoctor(String id) {
        if (!county.doctorsById().containsKey(id)) {
            throw RosterRefused.invalid("roster.assume.no_doctor", id);
        }
    }

    /** The kind of a code. */
    public static AssumptionKind kind(String code) {
        return Arrays.stream(AssumptionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RosterRefused.invalid(
                        "roster.assume.no_kind",
                        code,
                        Arrays.stream(AssumptionKind.values()).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
