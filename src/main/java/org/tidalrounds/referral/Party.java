package org.tidalrounds.referral;

/** What somebody is to a referral. */
public enum Party {
    /** The doctor who wrote it, and on the way up the resident's family doctors. */
    SENDER,
    /** On the way up the hospital's doctors of the department; on the way down the family doctors. */
    RECEIVER,
    RESIDENT,
    /** The county's coordinators, who may do what either side may. */
    COORDINATOR
}
