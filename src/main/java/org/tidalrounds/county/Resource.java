package org.tidalrounds.county;

/**
 * Beds of a ward or an examination device.
 *
 * @param department empty where every department may use it
 * @param dailyCapacity bed-days or examinations a day
 */
public record Resource(
        String id, String facilityId, ResourceKind kind, String name, String department, int dailyCapacity) {}
