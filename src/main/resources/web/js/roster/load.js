import {read, readRevised} from '../api.js';
import {createStore} from './store.js';

const pathOf = model => `/api/counties/${model.county.id}/rosters/${model.roster.id}`;

/** What the grid needs: the duties and who is there. */
export async function loadStore(model) {
  const path = pathOf(model);
  const [duties, staff, roster] = await Promise.all([readRevised(`${path}/duties`), read(`${path}/doctors`), read(path)]);
  return createStore({revision: duties.value.revision, duties: duties.value.duties, staff, roster: {...roster, path, county: model.county.id}});
}

/** All duties anew, after somebody else changed some; undefined where the page has come to the revision by a change of its own. */
export function reload(store, wanted = Infinity) {
  return store.inTurn(async () => {
    if (wanted <= store.revision) return undefined;
    const {duties, revision} = await read(`${store.roster.path}/duties`);
    return store.replace(duties, revision);
  });
}

/** What weeks add: the stops of their runs, and what is open with the reason; by their Mondays. */
export async function loadWeeks(store, mondays) {
  return new Map(await Promise.all([...mondays].map(async monday => [monday, await read(`${store.roster.path}/weeks/${monday}`)])));
}

/** Hard rules broken without a reason, and days with more visitors than doctors were sent for. */
export function loadBreaches(store) {
  return read(`${store.roster.path}/unexplained-breaches`);
}

/** What doctors said to their duties, and which they give to each other; coordinators alone may ask. */
export async function loadAnswers({roster}) {
  const [said, offers] = await Promise.all(['duty-answers', 'swap-offers'].map(part => read(`/api/counties/${roster.county}/${part}`)));
  return {said, offers};
}

export function loadSurges(store) {
  const [from, to] = [store.days[0].date, store.days.at(-1).date];
  return read(`/api/counties/${store.roster.county}/surges?from=${from}&to=${to}`);
}
