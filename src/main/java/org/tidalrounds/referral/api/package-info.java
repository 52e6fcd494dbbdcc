/** Referrals over HTTP: for doctors, coordinators and residents, and for who shows an access code. */
@NullMarked
package org.tidalrounds.referral.api;

import org.jspecify.annotations.NullMarked;
