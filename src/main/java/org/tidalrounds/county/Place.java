package org.tidalrounds.county;

/** Anywhere a duty can be: a facility or a village. Ids of the two kinds never collide within a county. */
public sealed interface Place permits Facility, Village {
    /** The facility id or the village code. */
    String id();

    /** The name people use, in Chinese. */
    String name();

    Coordinates position();

    /** Division code of the township the place lies in. */
    String townshipCode();

    String townshipName();
}
