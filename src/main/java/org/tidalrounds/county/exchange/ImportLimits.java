package org.tidalrounds.county.exchange;

/**
 * What an import may cost. A county of half a million people lists its key groups in far less.
 *
 * @param maxFileMegabytes a larger file is refused unread; a workbook may unpack to ten times as much
 * @param errorsPerFile errors shown of each file; the rest is counted
 */
public record ImportLimits(int maxFileMegabytes, int errorsPerFile) {
    public static final ImportLimits DEFAULT = new ImportLimits(20, 50);

    long maxFileBytes() {
        return maxFileMegabytes * 1024L * 1024L;
    }
}
