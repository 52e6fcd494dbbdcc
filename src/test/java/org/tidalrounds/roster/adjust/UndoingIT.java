package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Changes of a draft are taken back, and made again, by those who made them. */
class UndoingIT {
    private static ServedCounty served;
    private static Visitor coordinator;
    private static Visitor other;
    private SeenDraft draft;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        coordinator = Visitor.of(served, Role.COORDINATOR).with("Accept-Language", "en");
        other = new Visitor(served.url())
                .with("Authorization", served.bearerOf("李协调", "13811112222"))
                .with("Accept-Language", "zh-CN");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void store() {
        draft = SeenDraft.of(served, SmallPlan.of(ServedCounty.WUSHAN));
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        String before = draft.crew(coordinator, "R-0001");
        draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.2/assignment"));
        String after = draft.crew(coordinator, "R-0001");
        draft.done(draft.by(coordinator).post(draft.path() + "/undo", Map.of()));
        assertThat(draft.crew(coordinator, "R-0001")).isEqualTo(before);
        draft.done(draft.by(coordinator).post(draft.path() + "/redo", Map.of()));
        assertThat(draft.crew(coordinator, "R-0001")).isEqualTo(after);
        assertThat(draft.by(coordinator).post(draft.path() + "/redo", Map.of()).text("code"))
                .isEqualTo("adjust.nothing_to_redo");
    }

    @Test
    void nobodyUndoesWhatAnotherDid() {
        draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.2/assignment"));
        String before = draft.crew(coordinator, "R-0001");
        Answer refused = draft.by(other).post(draft.path() + "/undo", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("adjust.nothing_to_undo");
        assertThat(draft.crew(coordinator, "R-0001")).isEqualTo(before);
    }

    @Test
    void whatAnotherHasTouchedSinceIsNotUndone() {
        draft.done(draft.by(coordinator).delete(draft.path() + "/duties/R-0001.2/assignment"));
        draft.done(draft.by(other)
                .put(
                        draft.path() + "/duties/R-0001.2/assignment",
                        Map.of("doctor", SmallPlan.idle(ServedCounty.WUSHAN, 1).id(), "reason", "test")));
        Answer refused = draft.by(coordinator).post(draft.path() + "/undo", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("R-0001.2").contains("李协调");
    }
}
