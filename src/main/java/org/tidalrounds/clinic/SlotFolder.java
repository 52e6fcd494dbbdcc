package org.tidalrounds.clinic;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes slots and bookable days beside the other files of a plan folder. */
public final class SlotFolder {
    private SlotFolder() {}

    /**
     * Writes {@code slots.csv} and {@code resource_days.csv}.
     *
     * @return the files written
     * @throws IOException if the folder cannot be written to
     */
    public static List<Path> write(List<Slot> slots, List<ResourceDay> days, Path folder) throws IOException {
        Path slotsFile = folder.resolve("slots.csv");
        try (CsvWriter writer = writer(slotsFile)) {
            writer.writeRecord("session_id", "number", "start", "reserved");
            slots.forEach(slot -> writer.writeRecord(
                    slot.sessionId(), text(slot.number()), slot.start().toString(), slot.reserved() ? "1" : "0"));
        }
        Path daysFile = folder.resolve("resource_days.csv");
        try (CsvWriter writer = writer(daysFile)) {
            writer.writeRecord("resource_id", "date", "capacity", "reserved");
            days.forEach(day -> writer.writeRecord(
                    day.resourceId(), day.date().toString(), text(day.capacity()), text(day.reserved())));
        }
        return List.of(slotsFile, daysFile);
    }

    private static CsvWriter writer(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
