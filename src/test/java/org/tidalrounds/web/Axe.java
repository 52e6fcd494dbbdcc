package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page with axe-core, as somebody with a screen reader or weak eyes would. */
final class Axe {
    private static final String SCRIPT = "/axe.min.js";
    private static final String SOURCE = source();

    /** A finding a line: how bad, the rule, where, and what axe says to do. */
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .flatMap(found => found.nodes.map(node =>
                    `${found.impact} ${found.id} at ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))
            """;

    private Axe() {}

    /** Fails with every serious or critical finding on what the window shows. */
    static void check(Page page) {
        page.evaluate(SOURCE);
        assertThat((List<?>) page.evaluate(RUN))
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
