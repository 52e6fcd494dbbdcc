package org.tidalrounds.database.personal;

/**
 * A column that holds sealed values.
 *
 * @param hashed whether the column {@link #hashColumn} finds them again
 */
public record SealedColumn(String table, String column, PersonalKind kind, boolean hashed) {
    /** What binds a sealed value to its place. */
    public String place() {
        return table + "." + column;
    }

    public String hashColumn() {
        return column.replaceFirst("_sealed$", "") + "_hash";
    }
}
