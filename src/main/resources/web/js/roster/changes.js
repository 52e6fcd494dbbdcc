import {write} from '../api.js';
import {showConflict} from './conflict.js';
import {askReason} from './reason.js';
import {outcomeOf, tried} from './trial.js';

const OVERTAKEN = 'adjust.overtaken';
const UNEXPLAINED = 'adjust.needs_reason';

/**
 * Changes the roster, one change after the other, each upon the revision that the page shows. What the service refuses is explained where
 * it was asked for: a hard breach wants a reason, a roster changed by others is read anew and the change offered again.
 */
export function createChanges(board) {
  let last = Promise.resolve();

  /**
   * An order is {changes, and the hard rules they are known to break} or {way: 'undo' or 'redo'}. True when it was carried out, else
   * `refused` hears why.
   */
  function make(order, refused = words => board.tell(words, 'bad')) {
    last = last.then(() => attempt(order)).catch(problem => { refused(problem.message); return false; });
    return last;
  }

  async function attempt(order) {
    if (order.hard?.length > 0) return askReason(board, order.hard, reason => send({...order, reason}));
    try {
      await send(order);
      return true;
    } catch (problem) {
      if (problem.code === UNEXPLAINED) return askReason(board, await breaches(order, problem), reason => send({...order, reason}));
      if (problem.code === OVERTAKEN) return showConflict(board, order, () => attempt(order));
      throw problem;
    }
  }

  /** What would be broken, rule by rule if it can be had. */
  async function breaches(order, refusal) {
    const {outcome} = order.changes ? await tried(board, order.changes) : {};
    const hard = outcome?.breaks.filter(one => one.level === 'hard') ?? [];
    return hard.length > 0 ? hard : [{rule: '', level: 'hard', words: refusal.message}];
  }

  function send(order) {
    const seen = board.store.etag();
    return board.store.inTurn(() => sendNow(order, seen));
  }

  async function sendNow(order, seen) {
    const {store} = board;
    const query = order.reason ? `?reason=${encodeURIComponent(order.reason)}` : '';
    const answer = order.way
      ? await write('POST', `${store.roster.path}/${order.way}${query}`, undefined, {seen})
      : await write('POST', `${store.roster.path}/changes`, {changes: order.changes, reason: order.reason}, {seen});
    const outcome = outcomeOf(answer, store);
    const dates = datesOf(answer, store);
    board.changed(store.apply(answer), {outcome, dates});
    document.dispatchEvent(new CustomEvent('roster-changed', {detail: {revision: answer.revision, by: undefined}}));
  }

  return {
    make,
    undo: () => make({way: 'undo'}),
    redo: () => make({way: 'redo'}),
  };
}

/** The days of the works that a change touched, before and after. */
function datesOf({duties, closed}, store) {
  const works = new Set([...duties.map(duty => duty.work), ...closed]);
  return [...duties.map(duty => duty.date), ...[...works].flatMap(work => store.byWork.get(work) ?? []).map(duty => duty.date)];
}
