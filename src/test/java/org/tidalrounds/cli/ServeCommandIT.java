package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.SmallCounty;
import org.tidalrounds.web.Visitor;

@Timeout(120)
class ServeCommandIT {
    private final Interruption interruption = new Interruption();
    private final Reader visitor = new Reader(interruption);
    private final Shell shell = new Shell(Language.ENGLISH, visitor);
    private final DatabaseAddress database = TestDatabases.create();
    private final Map<String, String> environment = new HashMap<>(
            Map.of("TIDAL_DATABASE_URL", database.jdbcUrl().replace("jdbc:postgresql://", "postgresql://postgres@")));

    @TempDir
    private Path folder;

    /** Reads what the command prints; when it tells its address, asks there for the latest roster, then presses Ctrl-C. */
    private static final class Reader extends StringWriter {
        private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
        private static final Pattern PASSWORD = Pattern.compile("password ([a-z0-9]{14}),");
        private static final String OWN_PASSWORD = "a secret of my own";
        private final Interruption interruption;
        private String answer = "";

        Reader(Interruption interruption) {
            this.interruption = interruption;
        }

        @Override
        public void write(String text, int from, int length) {
            super.write(text, from, length);
            ADDRESS.matcher(text).results().map(MatchResult::group).findFirst().ifPresent(this::visit);
        }

        private void visit(String address) {
            try {
                answer = new Visitor(address)
                        .with("Authorization", "Bearer " + signIn(address))
                        .get("/api/counties/small/rosters/latest")
                        .response()
                        .body();
            } finally {
                interruption.ask();
            }
        }

        /** As the first administrator does: with the password that was printed, then one of the own; later with that. */
        private String signIn(String address) {
            Visitor nobody = new Visitor(address);
            Matcher printed = PASSWORD.matcher(toString());
            boolean first = printed.find();
            String password = first ? printed.group(1) : OWN_PASSWORD;
            String token = nobody.post(
                            "/api/sessions", Map.of("county", "small", "phone", "10000000000", "password", password))
                    .text("accessToken");
            if (first) {
                nobody.with("Authorization", "Bearer " + token)
                        .put(
                                "/api/sessions/current/password",
                                Map.of("current", password, "replacement", OWN_PASSWORD));
            }
            return token;
        }
    }

    @BeforeEach
    void writeASmallCounty() throws IOException {
        SmallCounty county = new SmallCounty();
        county.facility("H", FacilityKind.COUNTY_HOSPITAL, "T0", 110, 0)
                .facility("C1", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2);
        IntStream.range(0, 3).forEach(i -> county.village("V" + i, "T1", 300, ServiceMode.TOUR));
        IntStream.range(0, 4).forEach(i -> county.doctor("D" + i, "C1"));
        CountyFolder.write(county.build(), folder.resolve("small"));
    }

    @Test
    void theFirstStartImportsPlansAndServes() {
        assertThat(serve(shell, interruption)).as(shell.err()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("Reading the county folder", "visits planned: 12 of 12", "Stopped.");
        assertThat(visitor.answer).contains("\"visits\":6,\"visitsDue\":6");
    }

    @Test
    void aLaterStartServesWhatIsStoredWithoutPlanningAgain() {
        serve(shell, interruption);
        Interruption later = new Interruption();
        Reader laterVisitor = new Reader(later);
        Shell laterShell = new Shell(Language.ENGLISH, laterVisitor);
        serve(laterShell, later);
        assertThat(laterShell.out()).contains("visits planned: 12 of 12").doesNotContain("Reading the county folder");
        assertThat(laterVisitor.answer).contains("\"id\":\"1\"");
    }

    @Test
    void aPlanCutShortIsNotKept() {
        interruption.ask();
        assertThat(serve(shell, interruption)).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("Stopped.").doesNotContain("visits planned");
    }

    @Test
    void aPortThatIsTakenIsRefusedByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("TIDAL_PORT", Integer.toString(taken.getLocalPort()));
            assertThat(serve(shell, interruption)).isEqualTo(ExitStatus.REFUSED);
            assertThat(shell.err()).contains("Port " + taken.getLocalPort() + " is taken", "TIDAL_PORT");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        environment.put("TIDAL_PORT", "http");
        assertThat(serve(shell, interruption)).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err()).contains("TIDAL_PORT is http");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefusedWithoutAStackTrace() {
        environment.put("TIDAL_DATABASE_URL", "postgresql://amy:secret@localhost:1/tidal");
        assertThat(serve(shell, interruption)).isEqualTo(ExitStatus.REFUSED);
        assertThat(shell.err())
                .startsWith("The database at jdbc:postgresql://localhost:1/tidal does not answer")
                .doesNotContain("secret", "\tat ");
    }

    private int serve(Shell in, Interruption until) {
        return in.run(
                until,
                environment,
                "serve",
                "--county",
                folder.resolve("small").toString(),
                "--name",
                "小县",
                "--weeks",
                "2",
                "--seconds",
                "1");
    }
}
