/** What has to happen to referrals by itself. */
@NullMarked
package org.tidalrounds.referral.job;

import org.jspecify.annotations.NullMarked;
