package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.language.Message;

/**
 * Takes the county's files out of a ZIP, at the top or within one folder. Only they are taken, under names of our own, so
 * that no entry ends up elsewhere; and bytes are counted as they come, since what an archive says of its sizes may be false.
 */
final class ZipUnpacking {
    /** A folder has one file a table; other programs add a few of theirs. */
    private static final int MAX_ENTRIES = 1000;

    /** What errors call the archive as a whole. */
    static final String WHOLE = "ZIP";

    private static final int UNPACKED_TIMES = 10;
    private static final Set<String> FILES =
            CountyTables.all().stream().map(table -> table.name() + ".csv").collect(Collectors.toUnmodifiableSet());

    private final ImportLimits limits;
    private final ImportFindings findings;
    private final Set<String> taken = new HashSet<>();
    private long left;

    ZipUnpacking(ImportLimits limits, ImportFindings findings) {
        this.limits = limits;
        this.findings = findings;
        this.left = limits.maxFileBytes() * UNPACKED_TIMES;
    }

    void unpack(ZipFile zip, Path folder) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            findings.addFile(WHOLE, Message.of("county.zip_entries", zip.size(), MAX_ENTRIES));
            return;
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (isSafe(entry.getName()) && !entry.isDirectory() && isOfCounty(entry.getName())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpack(in, nameOf(entry), folder);
                }
            }
        }
        if (taken.isEmpty()) {
            findings.addFile(
                    WHOLE,
                    Message.of(
                            "county.zip_empty",
                            String.join(", ", FILES.stream().sorted().toList())));
        }
    }

    private boolean isSafe(String name) {
        boolean safe = !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/")).contains("..");
        if (!safe) {
            findings.add(WHOLE, 0, "", name, Message.of("county.zip_path"));
        }
        return safe;
    }

    private static boolean isOfCounty(String name) {
        boolean shallow = name.chars().filter(letter -> letter == '/').count() <= 1;
        return shallow && !name.startsWith("__MACOSX/") && FILES.contains(fileOf(name));
    }

    private static String nameOf(ZipEntry entry) {
        return fileOf(entry.getName());
    }

    private static String fileOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private void unpack(InputStream in, String file, Path folder) throws IOException {
        if (!taken.add(file)) {
            findings.addFile(file, Message.of("county.zip_twice"));
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                size += read;
                left -= read;
                if (size > limits.maxFileBytes() || left < 0) {
                    findings.addFile(
                            file,
                            Message.of(
                                    "county.file_too_large",
                                    limits.maxFileMegabytes() + "+",
                                    limits.maxFileMegabytes()));
                    return;
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
