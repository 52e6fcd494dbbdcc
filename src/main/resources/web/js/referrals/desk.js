import {read, write} from '../api.js';

/** What the referrals' screens share: where they are, what they ask of the service, and how they tell what it refused. */
export function createDesk(model, redraw) {
  const base = `/api/counties/${model.county.id}`;
  const desk = {
    state: {screen: 'list', tab: 'own'},
    base,
    places: model.places,
    get: path => read(base + path),
    /** Shows another screen, or the same one anew. */
    show(change) {
      Object.assign(desk.state, change);
      redraw();
      document.querySelector('#referrals h2')?.focus();
      scrollTo(0, 0);
    },
    /** Does something that may be refused; the reason stands beside what was typed. */
    async attempt(work) {
      tell('');
      try {
        return await work();
      } catch (problem) {
        if (problem.code === undefined) throw problem;
        tell(problem.message || problem.code);
        return undefined;
      }
    },
    post: (path, body, options) => write('POST', base + path, body, options),
  };
  return desk;
}

function tell(words) {
  const told = document.querySelector('#referrals .told');
  if (!told) return;
  told.textContent = words;
  if (words) told.scrollIntoView({block: 'center'});
}

/** Makes a repeated request the same one. Browsers know no randomUUID where there is no TLS. */
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
