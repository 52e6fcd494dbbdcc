package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.database.TestDatabases;

/** A coordinator looks at who was told what, and whether it arrived. */
class NoticesPageIT {
    /** A call that nobody confirmed, one that reached no device, a leave that arrived, one that was refused by the phone's channel. */
    private static final String MESSAGES = """
            insert into push_alerts (county_id, alert_id, addressee, kind, version, urgent, collapse_key, created_at, expires_at)
            select 'wushan', ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'doctor:' || d, 'x', 0, false, 'x', now(), now() + interval '1 day'
            from (select row_number() over (order by doctor_id) n, doctor_id d from doctors limit 4) as first;
            insert into push_messages (county_id, doctor_id, kind, subject, version, urgent, arguments, created_at, due_at, expires_at,
                confirm_by, escalated_at, alert_id)
            select 'wushan', d, case n when 1 then 'call_out' when 2 then 'today' else 'leave' end, 'thing:' || n, case n when 2 then 7 else 0 end,
                n < 3, case n when 1 then array['长梁村', '2026-12-05', '09:00', '17:00', 'i18n:duty.skill.emergency'] when 2
                then array['7', '2026-11-30'] else array['2026-12-07', '2026-12-08', 'i18n:county.leave_state_approved'] end,
                now() - n * interval '1 hour', now(), now() + interval '1 day', case when n < 3 then now() - interval '30 minutes' end,
                case when n < 3 then now() - interval '29 minutes' end, -- or coordinators would be told while the test looks
                ('00000000-0000-0000-0000-00000000000' || n)::uuid
            from (select row_number() over (order by doctor_id) n, doctor_id d from doctors limit 4) as first;
            insert into push_deliveries (county_id, alert_id, device_id, channel, urgent, state, attempts, next_at, answer, changed_at) values
                ('wushan', '00000000-0000-0000-0000-000000000001', 1, 'firebase', true, 'waiting', 3, now() + interval '5 minutes', 'unavailable', now()),
                ('wushan', '00000000-0000-0000-0000-000000000003', 2, 'web_push', false, 'delivered', 1, now(), '', now()),
                ('wushan', '00000000-0000-0000-0000-000000000004', 3, 'firebase', false, 'refused', 1, now(), 'invalid_argument', now());
            """;

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        TestDatabases.execute(served.database(), MESSAGES);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void openInChinese() {
        page = chromium.open(served, "/?view=notices", 1366, 768);
        assertThat(page.locator("table.notices")).isVisible();
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(chromium.complained()).isEmpty();
    }

    private void open(String language) {
        page.navigate(served.url() + "/?view=notices&lang=" + language);
        assertThat(page.locator("table.notices")).isVisible();
    }

    @Test
    void whatNobodyHasSeenComesFirstAndAlone() {
        assertThat(page.locator("table.notices tbody tr")).hasCount(2);
        assertThat(page.locator("tr.care").getByText("紧急支援")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh, 全部", "en, All"})
    void allOfThemTellHowFarTheyCame(String language, String all) {
        open(language);
        page.locator(".notices-head label").getByText(all).click();
        assertThat(page.locator("table.notices tbody tr")).hasCount(4);
        page.locator("summary").first().click();
        assertThat(page.locator("details li").first()).containsText("invalid_argument");
        chromium.keep(page, "notices-" + language);
    }
}
