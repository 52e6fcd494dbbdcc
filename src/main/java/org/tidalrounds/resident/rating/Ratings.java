package org.tidalrounds.resident.rating;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.resident.affair.FamilyTeam;
import org.tidalrounds.resident.visit.Visit;

/** One rating a resident and contract year. The words are sealed: they may tell of illness. */
@Singleton
public final class Ratings {
    public static final int MOST_STARS = 5;
    public static final int MOST_LETTERS = 500;

    private final Acts acts;
    private final PersonalCipher cipher;

    Ratings(Acts acts, PersonalCipher cipher) {
        this.acts = acts;
        this.cipher = cipher;
    }

    /** What the resident said of the contract year that runs. */
    public Optional<Rating> find(Visit visit, FamilyTeam team) {
        return acts.read(
                visit.countyId(),
                act -> act.find(
                        "select stars, words, at from service_ratings where county_id = ? and resident_id = ? and year_from = ?",
                        row -> new Rating(
                                row.getInt(1),
                                cipher.open(visit.countyId(), RatingSeal.PLACE, row.getString(2)),
                                row.getTimestamp(3).toInstant().atZone(Act.ZONE).toLocalDate()),
                        visit.countyId(),
                        visit.residentId(),
                        team.yearFrom()));
    }

    /**
     * Rates the contract year that runs.
     *
     * @throws Refusal if it was rated before, the stars are not 1 to 5, or the words too many
     */
    public void rate(Visit visit, FamilyTeam team, long stars, String words) {
        if (stars < 1 || stars > MOST_STARS) {
            throw Refusal.invalid("resident.no_stars", MOST_STARS);
        }
        if (words.length() > MOST_LETTERS) {
            throw Refusal.invalid("resident.too_many_words", words.length(), MOST_LETTERS);
        }
        int rated = acts.write(
                visit.countyId(),
                visit.actor(),
                act -> act.change(
                        "insert into service_ratings (county_id, resident_id, team_id, year_from, stars, words, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        visit.countyId(),
                        visit.residentId(),
                        team.teamId(),
                        team.yearFrom(),
                        stars,
                        cipher.seal(visit.countyId(), RatingSeal.PLACE, words),
                        act.now()));
        if (rated == 0) {
            throw Refusal.conflict("resident.rated_already", team.yearFrom().plusYears(1));
        }
    }

    /**
     * How a team was rated.
     *
     * @param counts how many gave 1 star, 2, and so on to 5
     */
    public record TeamRatings(String teamId, List<Integer> counts) {
        public TeamRatings {
            counts = List.copyOf(counts);
        }
    }

    /** The ratings of some days, team by team. */
    public List<TeamRatings> count(String countyId, LocalDate from, LocalDate to) {
        return acts.read(
                countyId,
                act -> act.list(
                        "select team_id, count(*) filter (where stars = 1), count(*) filter (where stars = 2),"
                                + " count(*) filter (where stars = 3), count(*) filter (where stars = 4),"
                                + " count(*) filter (where stars = 5) from service_ratings"
                                + " where county_id = ? and at >= ? and at < ? group by team_id order by team_id",
                        row -> new TeamRatings(
                                row.getString(1),
                                List.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))),
                        countyId,
                        Act.utc(from.atStartOfDay(Act.ZONE).toInstant()),
                        Act.utc(to.plusDays(1).atStartOfDay(Act.ZONE).toInstant())));
    }
}
