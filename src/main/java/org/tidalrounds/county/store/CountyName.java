package org.tidalrounds.county.store;

/** A county as people choose it from a list. */
public record CountyName(String id, String name) {}
