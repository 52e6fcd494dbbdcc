/** Clinic sessions cut into slots, and the reserve of slots, beds and examinations kept for family-doctor referrals. */
@NullMarked
package org.tidalrounds.clinic;

import org.jspecify.annotations.NullMarked;
