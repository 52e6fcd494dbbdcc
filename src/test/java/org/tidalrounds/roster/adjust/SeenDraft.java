package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** A draft that is changed over HTTP, each change upon the revision that the one before it left. */
final class SeenDraft {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final RosterKey key;
    private long revision;

    private SeenDraft(RosterKey key, long revision) {
        this.key = key;
        this.revision = revision;
    }

    static SeenDraft of(ServedCounty served, Plan plan) {
        RosterKey key = served.service().rosters().save(ServedCounty.COUNTY, plan, NOON);
        return new SeenDraft(
                key, served.service().rosters().find(key).orElseThrow().revision());
    }

    RosterKey key() {
        return key;
    }

    String path() {
        return "/api/counties/" + key.countyId() + "/rosters/" + key.rosterId();
    }

    long revision() {
        return revision;
    }

    /** Somebody who has seen the draft as it is now. */
    Visitor by(Visitor visitor) {
        return visitor.with("If-Match", "\"" + revision + "\"");
    }

    /** The crew of a run of the small plan's first week, as the page reads it. */
    String crew(Visitor reader, String run) {
        for (JsonNode one : reader.get(path() + "/weeks/2026-11-30").json().path("runs")) {
            if (one.path("id").asText().equals(run)) {
                return one.path("crew").toString();
            }
        }
        return "no run";
    }

    /** A change that was made; remembers the new revision. */
    Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        revision = answer.json().path("revision").asLong();
        return answer;
    }
}
