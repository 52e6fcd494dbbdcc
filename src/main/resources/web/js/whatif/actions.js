import {write} from '../api.js';
import {listen} from '../events.js';

/** A quick look; a coordinator who wants the best asks for longer on the board. */
const SECONDS = 60;

/** What a coordinator does with what-if drafts. `changed` draws anew, `again` reads the drafts anew. */
export function createActions(found, {changed, again}) {
  const streams = new Map();
  const actions = {problem: undefined, open: undefined, watch, stop, show: id => { actions.open = id; changed(); }};

  async function attempt(work) {
    actions.problem = undefined;
    try {
      await work();
    } catch (problem) {
      if (problem.details?.status === undefined) throw problem;
      actions.problem = problem;
    }
    changed();
  }

  const make = name => attempt(async () => {
    const {id} = await write('POST', `${found.county}/rosters`, {name, copyOf: found.base.id}, {key: crypto.randomUUID()});
    await again();
    actions.open = id;
  });

  const compareWith = id => attempt(() => again(id));

  /** Puts these assumptions in the place of the draft's. */
  const state = (column, assumptions) => attempt(async () => {
    await write('PUT', `${column.place}/assumptions`, {assumptions}, {seen: column.revision});
    await again();
    actions.open = column.roster.id;
    found.unplanned = new Set([...(found.unplanned ?? []), column.roster.id]);
  });

  const plan = column => attempt(async () => {
    column.job = await write('POST', `${column.place}/solve-jobs`, {seconds: SECONDS, threads: 1}, {key: crypto.randomUUID()});
    watch(column);
  });

  const discard = column => attempt(async () => {
    await write('DELETE', column.place, undefined, {seen: `"${column.roster.revision}"`});
    await again();
  });

  /** Follows a draft's planning until it is over. */
  function watch(column) {
    const {id} = column.job;
    if (streams.has(id)) return;
    streams.set(id, listen(`${column.place}/solve-jobs/${id}/events`, {
      hear: ({name, data}) => {
        const shown = found.columns.find(one => one.roster.id === column.roster.id);
        if (shown) shown.job = data;
        if (name !== 'end') return changed();
        streams.get(id)?.close();
        found.unplanned?.delete(column.roster.id);
        return attempt(() => again());
      },
    }));
  }

  function stop() {
    streams.forEach(stream => stream.close());
    streams.clear();
  }

  return Object.assign(actions, {make, compareWith, state, plan, discard});
}
