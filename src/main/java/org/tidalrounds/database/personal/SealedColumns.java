package org.tidalrounds.database.personal;

import java.util.List;

/** Tells of a room's columns with sealed values; every room that has some makes one. */
public interface SealedColumns {
    List<SealedColumn> list();
}
