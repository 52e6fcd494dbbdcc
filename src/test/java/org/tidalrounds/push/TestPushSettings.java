package org.tidalrounds.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tidalrounds.cli.ServiceAccount;
import org.tidalrounds.push.channel.PushSettings;
import org.tidalrounds.web.TestServices;

/** Settings that lead to stand-ins on this machine. */
public final class TestPushSettings {
    /** Made once with {@code npx web-push generate-vapid-keys}'s format, for nobody. */
    public static final String SECRET = "c2VjcmV0IG9mIHRoZSB0ZXN0cyBhbG9uZQ==";

    private static final Path CREDENTIALS = credentials();

    private TestPushSettings() {}

    public static PushSettings firebase(String url, Duration patience) {
        return new PushSettings(CREDENTIALS.toString(), url, "", "", "", List.of(), "", "", patience);
    }

    public static PushSettings webPush(String publicKey, String privateKey) {
        return new PushSettings(
                "",
                "",
                publicKey,
                privateKey,
                "mailto:push@example.org",
                List.of("localhost"),
                "",
                "",
                Duration.ofSeconds(5));
    }

    public static PushSettings webhook(String url) {
        return new PushSettings("", "", "", "", "", List.of(), url, SECRET, Duration.ofSeconds(5));
    }

    public static Path credentials() {
        try {
            return ServiceAccount.write(TestServices.folder().resolve("service-account.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
