import {me, resume, signOut} from '/js/session.js';
import {stopAlerts} from './alerts.js';
import {wipe} from './store.js';

/** Wipes the phone, then ends the session; without signal that is done as soon as there is some. */
export async function leaveForGood() {
  localStorage.leaving = 'yes';
  await wipe();
  await stopAlerts();
  await finishLeaving();
}

/** Ends the session of somebody who signed out without signal. */
export async function finishLeaving() {
  if (!localStorage.leaving) return;
  try {
    if (me() || await resume()) await signOut();
    localStorage.removeItem('leaving');
  } catch (problem) {
    console.warn(problem); // another time; a captive portal must not keep the application shut
  }
}
