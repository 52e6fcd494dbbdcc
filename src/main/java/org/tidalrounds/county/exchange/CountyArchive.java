package org.tidalrounds.county.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** A county as one file to send: a workbook, or its folder of CSV files packed as ZIP. */
public final class CountyArchive {
    /** The first a ZIP can tell, so that equal counties are packed to equal bytes. */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CountyArchive() {}

    /**
     * Reads a file of either kind; which it is, its content tells.
     *
     * @throws ImportRefused with every error
     */
    public static County read(byte[] content) throws IOException {
        Path workplace = Files.createTempDirectory("tidal-import");
        try {
            Path file = workplace.resolve("upload");
            Files.write(file, content);
            return isWorkbook(file) ? CountyWorkbook.read(file) : readFolder(file, workplace.resolve("county"));
        } finally {
            delete(workplace);
        }
    }

    private static boolean isWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException e) {
            return true; // no ZIP at all; the reader of workbooks knows what else people send
        }
    }

    private static County readFolder(Path file, Path folder) throws IOException {
        ImportFindings findings = new ImportFindings(ImportLimits.DEFAULT.errorsPerFile());
        Files.createDirectory(folder);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            new ZipUnpacking(ImportLimits.DEFAULT, findings).unpack(zip, folder);
        } catch (IOException e) { // also what damaged parts look like
            findings.addFile(ZipUnpacking.WHOLE, Message.of("county.zip_broken"));
        }
        findings.refuse();
        return CountyFolder.read(folder);
    }

    /** Writes the county's folder as ZIP to a stream, which stays open. */
    public static void write(County county, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("tidal-export");
        try {
            CountyFolder.write(county, folder);
            pack(folder, out);
        } finally {
            delete(folder);
        }
    }

    /** Packs the files of a folder by name as ZIP; the stream stays open. */
    public static void pack(Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
