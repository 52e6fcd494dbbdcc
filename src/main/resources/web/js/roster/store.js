import {indexDuties} from './index.js';

/** A duty as the page keeps it; changes name some of its fields otherwise than the list does. */
function duty({id, work, kind, date, start, end, ref, role, pinned, ...other}) {
  return {
    id, work, kind, date, start: start.slice(0, 5), end: end.slice(0, 5), ref, role, pinned,
    place: other.place ?? other.placeId,
    doctor: other.doctor ?? other.doctorId ?? undefined,
    wanted: other.wanted,
  };
}

/**
 * The duties of a roster as the service last told of them. Nothing changes them but its answers: `apply` takes what came of a change,
 * `replace` all duties anew. Both say which duties differ from before. Whoever asks for such an answer does so `inTurn`: the news of a
 * change can be there before the answer to it.
 */
export function createStore({revision, duties, staff, roster}) {
  const columnOf = new Map(staff.days.map((day, column) => [day.date, column]));
  const store = {roster, days: staff.days, columnOf, doctors: new Map(staff.doctors.map(doctor => [doctor.id, doctor]))};
  const set = (list, now) => {
    store.revision = now;
    Object.assign(store, indexDuties(list, store.doctors));
  };
  set(duties.map(duty), revision);

  store.apply = ({revision: now, duties: changed, closed}) => {
    const works = new Set([...changed.map(item => item.work), ...closed]);
    const fresh = changed.map(item => ({...duty(item), wanted: item.wanted}));
    const touched = differing(store.duties, fresh, works);
    set([...[...store.duties.values()].filter(item => !works.has(item.work)), ...fresh], now);
    return touched;
  };
  store.replace = (list, now) => {
    const fresh = list.map(duty);
    const touched = differing(store.duties, fresh, new Set([...store.byWork.keys()]));
    set(fresh, now);
    return touched;
  };
  let turn = Promise.resolve();
  store.inTurn = ask => {
    const asked = turn.then(ask);
    turn = asked.catch(() => undefined);
    return asked;
  };
  store.etag = () => `"${store.revision}"`;
  return store;
}

function differing(known, fresh, works) {
  const touched = new Set([...known.values()].filter(item => works.has(item.work)).map(item => item.id));
  for (const item of fresh) {
    if (known.has(item.id) && isSame(known.get(item.id), item)) touched.delete(item.id);
    else touched.add(item.id);
  }
  return touched;
}

function isSame(one, other) {
  return ['doctor', 'pinned', 'date', 'start', 'end', 'place'].every(field => one[field] === other[field]);
}
