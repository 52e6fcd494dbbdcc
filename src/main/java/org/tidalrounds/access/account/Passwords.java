package org.tidalrounds.access.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.tidalrounds.language.Message;

/**
 * Hashes and checks passwords with argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). Hashes carry
 * their parameters, so that these can be raised later.
 */
@Singleton
public final class Passwords {
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;
    /** No letters or digits that are taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int MADE_LENGTH = 14;
    /** Each hash takes its memory and a core for a moment; more at once would only starve the rest of the service. */
    private final Semaphore room = new Semaphore(2);

    private final SecureRandom random = new SecureRandom();
    private final String nobodys = hash(make());

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inRoom(() -> ARGON.hash(password.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt)
                .getResult());
    }

    /** Whether a password is the one hashed; takes as long when there is none, so that nobody learns which accounts exist. */
    public boolean matches(String password, Optional<String> hash) {
        String stored = hash.orElse(nobodys);
        boolean same = inRoom(() -> Argon2Function.getInstanceFromHash(stored).check(password, stored));
        return same && hash.isPresent();
    }

    /** What is wrong with a password that somebody chose; empty if nothing is. */
    public Optional<Message> findFault(String password, String phone) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(Message.of("access.password_length", SHORTEST, LONGEST));
        }
        boolean monotonous = password.chars().distinct().count() < FEWEST_CHARACTERS;
        if (monotonous || !phone.isEmpty() && password.contains(phone)) {
            return Optional.of(Message.of("access.password_guessable", FEWEST_CHARACTERS));
        }
        return Optional.empty();
    }

    /** A random password of about 69 bits, to be handed over and changed. */
    public String make() {
        StringBuilder password = new StringBuilder();
        random.ints(MADE_LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
        return password.toString();
    }

    private <T> T inRoom(java.util.function.Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
