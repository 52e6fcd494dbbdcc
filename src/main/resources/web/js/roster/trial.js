import {write} from '../api.js';
import {minutesOf, mondayOf} from './index.js';

const PAUSE_MS = 70;
const MINUTES_PER_HOUR = 60;

/**
 * Asks the service what changes would do, once the question has stood for a moment; `tell` hears {outcome} or {problem}. A new question
 * or `stop` drops the one before, also when it is on its way.
 */
export function createTrial(board) {
  let asking;
  let timer;

  function stop() {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
  }

  function ask(changes, tell) {
    stop();
    timer = setTimeout(async () => {
      const mine = asking = new AbortController();
      const said = await tried(board, changes, mine.signal);
      if (!mine.signal.aborted) tell(said);
    }, PAUSE_MS);
  }

  return {ask, stop};
}

/** What changes would do: {outcome} or {problem}. */
export async function tried({store}, changes, signal) {
  try {
    return {outcome: outcomeOf(await write('POST', `${store.roster.path}/trial`, {changes}, {signal}), store)};
  } catch (problem) {
    return {problem};
  }
}

/** What came of a change, judged: `level` is bad for hard rules broken, poor for worse than before, good otherwise. */
export function outcomeOf({breaks, mends: told, score, duties}, store) {
  // A rule may speak and weigh nothing, such as of a drive of a few minutes.
  const mends = told.filter(one => one.before !== one.after);
  const hard = breaks.some(one => one.level === 'hard');
  const worse = score.medium < 0 || (score.medium === 0 && score.soft < 0);
  return {level: hard ? 'bad' : worse ? 'poor' : 'good', breaks, mends, score, hours: duties ? hoursOf(duties, store) : []};
}

/** The weeks of doctors whose hours would differ: {doctor, monday, before, after, most}. */
function hoursOf(duties, store) {
  const minutes = new Map();
  const add = ({doctor, date, ...times}, sign) => {
    if (!doctor) return;
    const key = `${doctor} ${mondayOf(date)}`;
    minutes.set(key, (minutes.get(key) ?? 0) + sign * minutesOf(times));
  };
  for (const work of new Set(duties.map(duty => duty.work))) for (const duty of store.byWork.get(work) ?? []) add(duty, -1);
  for (const duty of duties) add({...duty, doctor: duty.doctorId}, 1);
  return [...minutes].filter(([, change]) => change !== 0).map(([key, change]) => {
    const [doctor, monday] = key.split(' ');
    const before = (store.weekMinutes.get(key) ?? 0) / MINUTES_PER_HOUR;
    return {doctor, monday, before, after: before + change / MINUTES_PER_HOUR, most: store.doctors.get(doctor)?.weeklyHours};
  });
}
