import {mondayOf} from './index.js';
import {loadAnswers, loadBreaches, loadSurges, loadWeeks} from './load.js';

/**
 * What the grid does without at first, and what a change makes stale: stops of runs, reasons of what is open, breaches, surges, doctors'
 * answers. It is read once the board has been still for a moment; `show` hears of each part that came.
 */
export function createRest({store, isCoordinator}, show, failed) {
  const stale = new Set(mondaysOf(store));
  let reading = Promise.resolve();
  let withSurges = true;

  async function readStale() {
    const mondays = [...stale];
    stale.clear();
    const [weeks, surges] = await Promise.all([loadWeeks(store, mondays), withSurges ? loadSurges(store) : store.rest.surges]);
    withSurges = false;
    const all = new Map([...(store.rest?.weeks ?? []), ...weeks]);
    const each = [...all.keys()].sort().map(monday => all.get(monday));
    show({weeks: all, surges, runs: new Map(each.flatMap(week => week.runs).map(run => [run.id, run])), open: each.flatMap(week => week.open)});
    if (!isCoordinator) return;
    show({breaches: await loadBreaches(store)});
    await readAnswers();
  }

  async function readAnswers() {
    const answers = await loadAnswers(store);
    if (JSON.stringify(answers) !== JSON.stringify(store.rest.answers)) show({answers});
  }

  return {
    /** Reads what is stale, one reading after the other. */
    read: () => { reading = reading.then(readStale).catch(failed); },
    /** Doctors answer at any time, and no roster changes by it. */
    readAnswers: () => { if (isCoordinator && store.rest?.answers) reading = reading.then(readAnswers).catch(failed); },
    /** These days have changed; all of them unless any are named. */
    spoil: dates => (dates ?? mondaysOf(store)).forEach(date => stale.add(mondayOf(date))),
  };
}

function mondaysOf({days}) {
  return days.filter((_, index) => index % 7 === 0).map(day => day.date);
}
