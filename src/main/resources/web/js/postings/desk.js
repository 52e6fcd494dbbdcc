import {read, write} from '../api.js';
import {daysBetween, plusDays} from '../dates.js';

/**
 * What a coordinator is about to change: one posting at a time, tried by the service while it moves, stored when it is let go.
 * `changed` hears of every step, `stored` of what the roster has become; `reload` reads it anew.
 */
export function createDesk(found, model, {changed, stored, reload}) {
  const desk = {
    found, editable: found.editable, chosen: undefined, wanted: undefined, trial: undefined, candidates: undefined, problem: undefined, asksReason: false,
    choose, chooseGap, want, commit, drop, remove, take, undo: () => go('undo'), redo: () => go('redo'), refresh,
  };
  let weighing = false;
  let last = Promise.resolve();

  /** Takes a posting in hand. */
  function choose(seat, term) {
    begin({seat, term}, {centre: seat.centre, seat: seat.seat, doctor: term.doctor, from: term.from, to: term.to});
    if (found.editable && term.source !== 'running') ask(`${found.roster}/postings/${term.id}/candidates`);
  }

  /** Takes the days in hand on which a seat is empty: as long as one posting can fill them. */
  function chooseGap(seat, gap) {
    const empty = daysBetween(gap.from, gap.to) + 1;
    const bounds = found.burdens?.bounds;
    const days = bounds ? Math.min(Math.max(empty, bounds.minWeeks * 7), bounds.maxWeeks * 7) : empty;
    const wanted = {centre: seat.centre, seat: seat.seat, doctor: undefined, from: gap.from, to: plusDays(gap.from, Math.ceil(days / 7) * 7 - 1)};
    begin({seat, gap}, wanted);
    if (found.editable) askForSeat();
  }

  function begin(chosen, wanted) {
    Object.assign(desk, {chosen, wanted, first: wanted, trial: undefined, candidates: undefined, problem: undefined, asksReason: false});
    changed();
  }

  function askForSeat() {
    const {centre, seat, from, to} = desk.wanted;
    ask(`${found.roster}/postings/candidates?${new URLSearchParams({centre, seat, from, to})}`);
  }

  async function ask(path) {
    const asked = desk.chosen;
    try {
      const {candidates} = await read(path);
      if (asked === desk.chosen) desk.candidates = candidates;
    } catch (problem) {
      if (asked === desk.chosen) desk.problem = problem;
    }
    changed();
  }

  /** Another place, days or doctor; what that breaks and mends is asked at once. */
  function want(change) {
    desk.wanted = {...desk.wanted, ...change};
    desk.problem = undefined;
    changed();
    return weigh();
  }

  async function weigh() {
    if (weighing || !desk.wanted?.doctor) return;
    weighing = true;
    let asked;
    do {
      asked = desk.wanted;
      try {
        const trial = await write('POST', `${found.roster}/trial`, {changes: [operation(asked)]});
        if (asked === desk.wanted) desk.trial = trial;
      } catch (problem) {
        if (asked === desk.wanted) Object.assign(desk, {problem, trial: undefined});
      }
      changed();
    } while (desk.wanted && asked !== desk.wanted);
    weighing = false;
  }

  function operation(post) {
    return desk.chosen.term ? {operation: 'change_posting', posting: desk.chosen.term.id, post} : {operation: 'add_posting', post};
  }

  function isMoved() {
    return JSON.stringify(desk.wanted) !== JSON.stringify(desk.first);
  }

  /** Stores what is wanted; what breaks a hard rule waits for a reason. */
  async function commit(reason) {
    if (!desk.wanted?.doctor || !isMoved()) return;
    const {term} = desk.chosen;
    const body = {...desk.wanted, reason};
    if (!reason && desk.trial?.breaks.some(rule => rule.level === 'hard')) return waitForReason();
    await change(() => (term
      ? write('PUT', `${found.roster}/postings/${term.id}`, body, {seen: found.revision})
      : write('POST', `${found.roster}/postings`, body, {seen: found.revision})));
  }

  function waitForReason() {
    desk.asksReason = true;
    changed();
  }

  /** Takes the posting away; leaves its days open. */
  function remove() {
    return change(() => write('DELETE', `${found.roster}/postings/${desk.chosen.term.id}`, undefined, {seen: found.revision}));
  }

  /** Gives the posting, or the days, to a doctor. */
  async function take(doctor) {
    await want({doctor});
    await commit();
  }

  function go(way) {
    return change(() => write('POST', `${found.roster}/${way}`, {}, {seen: found.revision}));
  }

  /** One change after the other: each is meant for the roster that the one before it left. */
  function change(work) {
    last = last.catch(() => undefined).then(() => changeNow(work));
    return last;
  }

  async function changeNow(work) {
    try {
      const {revision} = await work();
      found.focus = desk.chosen?.term?.id;
      await refresh();
      document.dispatchEvent(new CustomEvent('roster-changed', {detail: {revision}}));
    } catch (problem) {
      if (problem.details?.status === undefined) throw problem;
      if (problem.code === 'adjust.needs_reason') return waitForReason();
      desk.problem = problem;
      changed();
    }
  }

  async function refresh() {
    await reload();
    delete model.read.fairness;
    stored();
  }

  /** Puts back what was not stored. */
  function drop() {
    Object.assign(desk, {chosen: undefined, wanted: undefined, trial: undefined, candidates: undefined, problem: undefined, asksReason: false});
    changed();
  }

  return desk;
}
