import {store} from './store.js';

/** What each kind of action does to the items, until the service has said what came of it. */
const effects = {
  check_in: (items, {stop, at}) => arrival(items, stop, {arrivedAt: at}, 'arrivedAt'),
  check_out: (items, {stop, at}) => arrival(items, stop, {leftAt: at}),
  accept_duty: (items, {duty}) => change(items, 'duties', duty.id, {answer: 'accepted', answerReason: ''}),
  decline_duty: (items, {duty}) => change(items, 'duties', duty.id, {answer: 'declined', answerReason: duty.reason}),
  offer_swap: (items, {key, duty}) => {
    const {date, start, end, kind, place} = items.duties?.[duty.id] ?? {};
    if (date) add(items, 'swaps', key, {duty: duty.id, date, start, end, kind, place, own: true, reason: duty.reason, state: 'open', takenByMe: false});
  },
  take_swap: (items, {of}) => change(items, 'swaps', of, {state: 'taken', takenByMe: true}),
  withdraw_swap: (items, {of}) => change(items, 'swaps', of, {state: 'withdrawn'}),
  request_leave: (items, {key, leave, at}) => add(items, 'leave', key, {note: '', reason: '', ...leave, state: 'asked', askedAt: at}),
  withdraw_leave: (items, {of}) => change(items, 'leave', of, {state: 'withdrawn'}),
  wish: (items, {key, wish}) => add(items, 'wishes', key, {note: '', ...wish}),
  withdraw_wish: (items, {of}) => { delete items.wishes?.[of]; },
  begin_signing: (items, {of}) => change(items, 'tasks', of, {state: 'in_progress'}),
  signing: (items, {signing, at}) => {
    const task = items.tasks?.[signing.task];
    const visit = {at, doctor: store.who.name, outcome: signing.outcome, note: signing.note ?? '', counted: true};
    const state = signing.outcome === 'not_met' ? 'ready' : signing.outcome;
    if (task) change(items, 'tasks', task.id, {state, history: [visit, ...task.history]});
  },
  refer: (items, {key, referral}) => {
    const name = items.residents?.[referral.resident]?.name ?? '';
    add(items, 'referrals', key, {direction: 'up', kind: 'session', ...referral, name, state: 'sent', note: '', own: true});
  },
  confirm: (items, {of}) => change(items, 'inbox', of, {confirmed: true}),
};

/** The service's items as they will be when it has all that waits; those are marked as waiting. */
export function items() {
  const {items: known} = store.view;
  const copy = Object.fromEntries(Object.entries(known).map(([kind, byId]) => [kind, {...byId}]));
  [...store.queue].sort((one, two) => one.at.localeCompare(two.at)).forEach(action => effects[action.kind](copy, action));
  return copy;
}

/** Those of a kind, as a list. */
export function list(kind, all = items()) {
  return Object.values(all[kind] ?? {});
}

function change(items, kind, id, difference) {
  if (items[kind]?.[id]) items[kind][id] = {...items[kind][id], ...difference, waiting: true};
}

function add(items, kind, id, item) {
  items[kind] ??= {};
  items[kind][id] = {...item, id, waiting: true};
}

/** The earliest arrival and the latest leaving count, as with the service. */
function arrival(items, {date, place}, moments, earliest) {
  const id = `${date}.${place}`;
  const before = items.checkIns?.[id] ?? {date, place, arrivedAt: null, leftAt: null};
  const kept = earliest && before[earliest] && before[earliest] < moments[earliest] ? {} : moments;
  add(items, 'checkIns', id, {...before, ...kept});
}
