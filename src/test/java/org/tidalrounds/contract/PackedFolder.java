package org.tidalrounds.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A county folder packed as ZIP, and what people do to it before they import it. */
final class PackedFolder {
    private PackedFolder() {}

    /** Without a doctor, whose duties and days another has. */
    static byte[] without(byte[] folder, String doctor) throws IOException {
        Map<String, String> files = files(folder);
        files.replaceAll((name, text) -> name.equals("villages.csv")
                ? text
                : text.lines()
                        .filter(line -> !line.startsWith(doctor + ","))
                        .map(line -> line.replace(
                                doctor, ContractService.WUSHAN.doctors().get(1).id()))
                        .reduce("", (all, line) -> all + line + "\n"));
        return zip(files);
    }

    /** With one of its files rewritten. */
    static byte[] edited(byte[] folder, String file, UnaryOperator<String> edit) throws IOException {
        Map<String, String> files = files(folder);
        files.computeIfPresent(file, (name, text) -> edit.apply(text));
        return zip(files);
    }

    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
