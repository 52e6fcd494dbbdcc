import {read, write} from '/js/api.js';
import {Problem} from '/js/problem.js';
import {isRevoked, me, resume} from '/js/session.js';
import {t} from '/js/texts.js';
import {merge, save, store} from './store.js';

const MOST = 50;
/** Sent anew, such a request is answered alike. */
const UNREADABLE = [400, 413, 422];
const BROKEN = 500;
const path = part => `/api/counties/${encodeURIComponent(store.who.county)}/mobile/v1/${part}`;

/** How it goes: whether just now, and what went wrong last (the code and words of a problem). */
export const state = {isBusy: false, problem: undefined};

/** Whether something waits, or the last try met no service. */
export const isBehind = () => state.problem?.code === 'unreachable' || store.queue.some(action => !action.result);

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

/** Puts an action where nothing gets lost, shows it, and sends it when there is signal; false, and not done, if the phone cannot keep it. */
export async function act(kind, content) {
  const action = {key: crypto.randomUUID(), kind, at: new Date().toISOString(), ...content};
  store.queue.push(action);
  try {
    await save('queue');
  } catch (failure) {
    store.queue = store.queue.filter(other => other !== action);
    state.problem = problemOf(failure);
    tell();
    return false;
  }
  tell();
  sync();
  return true;
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
    const stuck = await sendAll();
    await readAll();
    state.problem = stuck && problemOf(stuck);
  } catch (failure) {
    state.problem = failure.code === 'left' ? undefined : problemOf(failure);
  } finally {
    state.isBusy = false;
    tell();
  }
}

function problemOf(failure) {
  if (isRevoked()) return {code: 'revoked'};
  if (failure instanceof Problem) return {code: failure.code, words: failure.message};
  console.warn(failure);
  return failure instanceof DOMException ? {code: 'storage', words: t('phone.store.failed')} : {code: 'failed', words: ''};
}

/** Whoever signs out does not wait for answers: what comes afterwards belongs to nobody here. */
async function still(asked) {
  const {who} = store;
  const answer = await asked;
  if (store.who !== who) throw new Problem('left', '');
  return answer;
}

async function ensureSession() {
  if (!me() && !await still(resume())) throw new Problem('access.session_over', '');
  if (me().id !== store.who.account) throw new Problem('access.session_over', '');
}

/** Answers with what the service broke on, if anything; that waits on. */
async function sendAll() {
  const waiting = store.queue.filter(action => !action.result);
  let stuck;
  for (let from = 0; from < waiting.length; from += MOST) stuck = await send(waiting.slice(from, from + MOST)) ?? stuck;
  return stuck;
}

/** A request that the service cannot read, or breaks on, is sent action by action, so that one does not keep back the others. */
async function send(actions) {
  try {
    const {answers} = await still(write('POST', path('actions'), {actions, sentAt: new Date().toISOString()}));
    await take(answers);
  } catch (problem) {
    const status = problem.details?.status;
    if (status !== BROKEN && !UNREADABLE.includes(status)) throw problem;
    if (actions.length > 1) return sendEach(actions);
    if (status === BROKEN) return problem;
    await take([{key: actions[0].key, result: 'refused', words: problem.message}]);
  }
  return undefined;
}

async function sendEach(actions) {
  let stuck;
  for (const action of actions) stuck = await send([action]) ?? stuck;
  return stuck;
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
  merge(await still(read(path('sync') + since)));
  store.queue = store.queue.filter(action => !action.result);
  await save('view', 'queue');
}
