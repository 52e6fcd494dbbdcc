package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;

/** Whatever is done to a county's files, they are read or refused in words. */
class CorruptedFolderTest {
    private static final int ROUNDS = 300;
    private static final String BYTES = "\"\",;\n\r\t\0=-x9é国\uFEFF ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void randomDamageIsReadOrRefusedNeverThrown() throws IOException {
        Random random = new Random(20261122);
        CountyFiles files = CountyFiles.small();
        List<String> names = List.copyOf(files.names());
        files.writeTo(folder);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] damaged = damaged(files.bytes(name), random);
            Files.write(folder.resolve(name), damaged);
            refused += isRefused("round " + round + ", " + name) ? 1 : 0;
            Files.write(folder.resolve(name), files.bytes(name));
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    private boolean isRefused(String damage) {
        try {
            CountyFolder.read(folder);
            return false;
        } catch (ImportRefused e) {
            assertThat(ImportErrors.render(e, Language.CHINESE)).isNotEmpty();
            return true;
        } catch (RuntimeException e) {
            return fail(damage, e);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        int at = random.nextInt(out.length);
        switch (random.nextInt(5)) {
            case 0 -> out[at] = (byte) random.nextInt(256);
            case 1 -> out = cut(out, at, Math.min(out.length, at + 1 + random.nextInt(40)), new byte[0]);
            case 2 -> out = cut(out, at, out.length, new byte[0]);
            case 3 -> {
                int sign = random.nextInt(BYTES.length());
                out = cut(out, at, at, BYTES.substring(sign, sign + 1).getBytes(StandardCharsets.UTF_8));
            }
            default -> out = cut(out, at, at, out);
        }
        return out;
    }

    /** The bytes with those from {@code from} to {@code to} replaced. */
    private static byte[] cut(byte[] bytes, int from, int to, byte[] with) {
        byte[] out = new byte[from + with.length + bytes.length - to];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(with, 0, out, from, with.length);
        System.arraycopy(bytes, to, out, from + with.length, bytes.length - to);
        return out;
    }
}
