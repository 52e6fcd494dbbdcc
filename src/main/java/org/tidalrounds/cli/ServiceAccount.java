package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes credentials as Google gives them out, of a project that does not exist. */
public final class ServiceAccount {
    static final String PROJECT = "stand-in";
    private static final int KEY_BITS = 2048;

    private ServiceAccount() {}

    /** Writes the file and returns it. */
    public static Path write(Path file) throws IOException {
        return Files.writeString(
                file, """
                {"type": "service_account", "project_id": "%s", "private_key_id": "1", "client_id": "1",
                 "client_email": "push@%s.iam.gserviceaccount.com", "token_uri": "https://oauth2.googleapis.com/token",
                 "private_key": "-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n"}
                """.formatted(PROJECT, PROJECT, Base64.getEncoder().encodeToString(key())));
    }

    private static byte[] key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
