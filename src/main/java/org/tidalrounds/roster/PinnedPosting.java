package org.tidalrounds.roster;

import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PostingTerm;

/**
 * A posting that stays as it is: recorded, published, or made by hand.
 *
 * @param seat of the centre, from 1
 */
record PinnedPosting(Doctor doctor, Facility centre, int seat, PostingTerm term, PlannedPosting.Source source) {}
