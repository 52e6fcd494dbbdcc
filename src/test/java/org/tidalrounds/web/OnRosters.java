package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests of the roster's board: a county of their own for each class, a draft of its own for each window, and the browser. */
abstract class OnRosters {
    static ServedCounty served;
    static Chromium chromium;
    private final List<RosterPage> opened = new ArrayList<>();

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    RosterPage open(String lang) {
        return kept(RosterPage.open(served, chromium, lang));
    }

    /** A window that is closed after the test. */
    RosterPage kept(RosterPage roster) {
        opened.add(roster);
        return roster;
    }

    @AfterEach
    void close() {
        opened.forEach(roster -> roster.page().close());
        assertThat(chromium.complained()).allMatch(this::isExpected);
    }

    /** Whether the console may say it: nothing, unless a class expects refusals. */
    boolean isExpected(String complaint) {
        return false;
    }
}
