import {calendar} from './pages/calendar.js';
import {askLeave, leave} from './pages/leave.js';
import {decline, duty, offer} from './pages/duty.js';
import {again, me, signOut} from './pages/me.js';
import {inbox} from './pages/inbox.js';
import {outcome, task} from './pages/task.js';
import {refer, referral, referrals} from './pages/referrals.js';
import {roster} from './pages/roster.js';
import {sign} from './pages/sign.js';
import {stop} from './pages/stop.js';
import {swaps} from './pages/swaps.js';
import {tasks} from './pages/tasks.js';
import {today} from './pages/today.js';
import {wish, wishes} from './pages/wishes.js';

/** The pages by the first word after the # of the address; what follows it, slash by slash, are their arguments. */
export const routes = {
  today, roster, tasks, referrals, me, stop, duty, decline, offer, swaps, task, sign, outcome, refer, referral, leave, askleave: askLeave,
  wishes, wish, calendar, inbox, again, signout: signOut,
};
