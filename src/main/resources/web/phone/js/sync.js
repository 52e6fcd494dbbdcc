import {read, write} from '/js/api.js';
import {Problem} from '/js/problem.js';
import {isRevoked, me, resume} from '/js/session.js';
import {merge, save, store} from './store.js';

const MOST = 50;
const path = part => `/api/counties/${encodeURIComponent(store.who.county)}/mobile/v1/${part}`;

/** How it goes: whether just now, and what went wrong last (the code and words of a problem). */
export const state = {isBusy: false, problem: undefined};

const listeners = [];
let running;
let again = false;

/** Calls back when items, actions or the state of the sync have changed. */
export function onChange(listener) {
  listeners.push(listener);
}

export function tell() {
  listeners.forEach(listener => listener());
}

/** Puts an action where nothing gets lost, shows it, and sends it when there is signal. */
export async function act(kind, content) {
  store.queue.push({key: crypto.randomUUID(), kind, at: new Date().toISOString(), ...content});
  await save('queue');
  tell();
  sync();
}

/** Sends what waits, then reads what has changed. Calls during one make it go round once more. */
export function sync() {
  again = true;
  running ??= (async () => {
    while (again && store.who) {
      again = false;
      await round();
    }
  })().finally(() => { running = undefined; });
  return running;
}

async function round() {
  state.isBusy = true;
  tell();
  try {
    await ensureSession();
    await sendAll();
    await readAll();
    state.problem = undefined;
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    state.problem = isRevoked() ? {code: 'revoked'} : {code: problem.code, words: problem.message};
  } finally {
    state.isBusy = false;
    tell();
  }
}

async function ensureSession() {
  if (!me() && !await resume()) throw new Problem('access.session_over', '');
  if (me().id !== store.who.account) throw new Problem('access.session_over', '');
}

async function sendAll() {
  const waiting = store.queue.filter(action => !action.result);
  for (let from = 0; from < waiting.length; from += MOST) await send(waiting.slice(from, from + MOST));
}

/** A request that the service cannot read is sent action by action, so that one does not keep back the others. */
async function send(actions) {
  try {
    const {answers} = await write('POST', path('actions'), {actions});
    await take(answers);
  } catch (problem) {
    if (![400, 413, 422].includes(problem.details?.status)) throw problem;
    if (actions.length === 1) return take([{key: actions[0].key, result: 'refused', words: problem.message}]);
    for (const action of actions) await send([action]);
  }
}

/** What is done stays in view until the items that say so are read. What does not count is kept until the doctor has seen it. */
async function take(answers) {
  const byKey = new Map(answers.map(answer => [answer.key, answer]));
  for (const action of store.queue) {
    const answer = byKey.get(action.key);
    if (!answer || answer.result === 'later') continue;
    action.result = answer.result;
    if (answer.result !== 'done') store.notices.unshift({...action, words: answer.words});
  }
  store.queue = store.queue.filter(action => !action.result || action.result === 'done');
  await save('queue', 'notices');
}

async function readAll() {
  const since = store.view.cursor ? `?since=${encodeURIComponent(store.view.cursor)}` : '';
  merge(await read(path('sync') + since));
  store.queue = store.queue.filter(action => !action.result);
  await save('view', 'queue');
}
