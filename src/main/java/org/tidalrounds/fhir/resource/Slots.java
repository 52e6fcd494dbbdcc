package org.tidalrounds.fhir.resource;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** A unit as a Slot. Whose it is, nobody is told. */
public final class Slots {
    private Slots() {}

    public static Slot of(String countyId, UnitRow unit) {
        Parts parts = new Parts(countyId);
        Slot slot = new Slot();
        slot.setId(FhirIds.of(unit.unit().text()));
        slot.getMeta().setVersionId(Long.toString(unit.revision()));
        slot.addIdentifier(parts.identifier(Thing.SLOT, unit.unit().text()));
        slot.addServiceType(Parts.kind(unit.kind()));
        if (!unit.department().isEmpty()) {
            slot.addSpecialty(parts.department(unit.department()));
        }
        slot.setSchedule(Parts.literal("Schedule", unit.unit().offerId()));
        slot.setStatus(status(unit.state()));
        slot.setStartElement(Parts.instant(unit.startsAt()));
        slot.setEndElement(Parts.instant(unit.endsAt()));
        slot.addExtension(pool(unit));
        return slot;
    }

    private static Extension pool(UnitRow unit) {
        Extension pool = new Extension(Systems.POOL);
        pool.addExtension("pool", new CodeType(unit.pool()));
        pool.addExtension("release", Parts.instant(unit.releaseAt()));
        return pool;
    }

    private static SlotStatus status(String state) {
        return switch (state) {
            case "free" -> SlotStatus.FREE;
            case "held" -> SlotStatus.BUSYTENTATIVE;
            case "booked" -> SlotStatus.BUSY;
            default -> SlotStatus.BUSYUNAVAILABLE;
        };
    }

    /** The state of ours that a status stands for; the status itself, which none of ours is, if it stands for none. */
    public static String state(String status) {
        return switch (status) {
            case "free" -> "free";
            case "busy" -> "booked";
            case "busy-tentative" -> "held";
            case "busy-unavailable" -> "stopped";
            default -> "status " + status;
        };
    }
}
