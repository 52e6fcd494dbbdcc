/** Referrals up to the hospital and back down to the family doctor, and the follow-up after them. */
@NullMarked
package org.tidalrounds.referral;

import org.jspecify.annotations.NullMarked;
