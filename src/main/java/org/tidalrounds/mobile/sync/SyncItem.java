package org.tidalrounds.mobile.sync;

/** Something a phone shows. Two items of a kind with the same id are the same thing at different times. */
interface SyncItem {
    String id();
}
