package org.tidalrounds.county.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.tidalrounds.language.Message;

/** The sheets of an XLSX file, by name. */
final class SheetFile {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int HEADER_BYTES = 8;
    private static final int UNPACKED_TIMES = 10;

    private SheetFile() {}

    /** The rows of every sheet; when the file is no workbook, nothing, and the reason is among the findings. */
    static Map<String, List<SheetRow>> rows(
            Path path, byte[] bytes, String file, ImportLimits limits, ImportFindings findings) {
        Optional<Message> problem = findProblem(path, bytes, limits);
        if (problem.isPresent()) {
            findings.addFile(file, problem.get());
            return Map.of();
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            LocalDate epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900;
            Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(
                        sheet.getName().strip(),
                        sheet.read().stream()
                                .map(row -> new SheetRow(row, epoch))
                                .toList());
            }
            return sheets;
        } catch (IOException | RuntimeException e) { // the library shows damaged parts as any runtime exception
            findings.addFile(file, Message.of("county.workbook_broken"));
            return Map.of();
        }
    }

    private static Optional<Message> findProblem(Path path, byte[] bytes, ImportLimits limits) {
        byte[] header = Arrays.copyOf(bytes, HEADER_BYTES);
        if (ReadableWorkbook.isOLE2Header(header)) {
            return Optional.of(Message.of("county.workbook_old"));
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(header)) {
            return Optional.of(Message.of("county.workbook_broken"));
        }
        long most = limits.maxFileBytes() * UNPACKED_TIMES;
        try {
            return unpackedBytes(path, most) > most
                    ? Optional.of(
                            Message.of("county.workbook_too_large", (long) limits.maxFileMegabytes() * UNPACKED_TIMES))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("county.workbook_broken"));
        }
    }

    /** Counted by unpacking, since what an archive says of itself may be false; stops beyond {@code most}. */
    private static long unpackedBytes(Path path, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0 && count <= most; read = in.read(buffer)) {
                        count += read;
                    }
                }
            }
        }
        return count;
    }
}
