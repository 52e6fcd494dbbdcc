import {read} from './api.js';
import {el} from './dom.js';
import {me} from './session.js';
import {learn, t} from './texts.js';

/**
 * A view is a module, read with its styles (css/NAME.css) and texts (i18n/…/NAME.json) when it is first opened. It exports
 * `draw(root, found, model, update)`, and may export `load(model)`, which says what is found (else the roster's resource of that
 * name), `leave()`, called when another view is shown, and `rereads`: true, to be read and drawn again whenever the roster
 * changes. `roles`: who may open it; everybody unless given. The first one that is for the reader is shown unless the address
 * names another. `alone`: shows something of a county that has no roster yet.
 */
const VIEWS = {
  roster: {roles: ['coordinator', 'township_lead'], open: () => import('./roster/view.js')},
  map: {open: () => import('./map/view.js')},
  postings: {open: () => import('./postings/view.js')},
  tide: {open: () => import('./tide/view.js')},
  fairness: {open: () => import('./fairness.js')},
  solve: {roles: ['coordinator'], alone: true, open: () => import('./solve/view.js')},
  compare: {roles: ['coordinator', 'township_lead'], open: () => import('./compare/view.js')},
  whatif: {roles: ['coordinator'], open: () => import('./whatif/view.js')},
  capacity: {roles: ['coordinator', 'administrator'], open: () => import('./capacity/view.js')},
  signing: {roles: ['coordinator', 'township_lead', 'administrator'], open: () => import('./signing/view.js')},
  data: {roles: ['coordinator', 'administrator'], alone: true, open: () => import('./data/view.js')},
  accounts: {roles: ['administrator'], alone: true, open: () => import('./accounts/view.js')},
  notices: {roles: ['coordinator'], open: () => import('./notices/view.js')},
  referrals: {roles: ['doctor', 'coordinator'], alone: true, open: () => import('./referrals/view.js')},
};
let hasRoster = true;
const opened = {};
const ready = {};

/** Offers only what can be shown: of a county without a roster the views that need none; says whether there are any. */
export function limitTo(roster) {
  hasRoster = Boolean(roster);
  return names().length > 0;
}

export function viewOf(view) {
  return names().includes(view.view) ? view.view : names()[0];
}

function names() {
  return Object.keys(VIEWS).filter(name => isFor(VIEWS[name].roles) && (hasRoster || VIEWS[name].alone));
}

function isFor(roles) {
  return !roles || roles.some(role => me()?.roles.includes(role));
}

/** The tabs of the header, as links so that a view opens in a window of its own as well. */
export function drawTabs(root, view, choose) {
  const link = name => el('a', {
    href: address(name, view),
    'aria-current': viewOf(view) === name ? 'page' : undefined,
    onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(name === names()[0] ? undefined : name);
    },
  }, t(`view.${name}`));
  const held = root.contains(document.activeElement);
  root.replaceChildren(...names().map(link));
  if (held) root.querySelector('[aria-current]').focus();
}

/** Another window shows the same roster. */
function address(name, {roster}) {
  const query = new URLSearchParams({...(roster && {roster}), ...(name !== names()[0] && {view: name})});
  return query.size > 0 ? `?${query}` : '/';
}

/** Shows one view and hides the others. */
export function showOnly(name) {
  for (const main of document.querySelectorAll('main')) {
    if (!main.hidden && main.id !== name) opened[main.id]?.leave?.();
    main.hidden = main.id !== name;
  }
}

/** Whether the service has yet to be asked for what the view shows. */
export function isUnread(name, model) {
  return !(name in model.read);
}

/** Begins to read what the view to be shown is made of, while the service is asked who is signed in. */
export function prepare({view}) {
  const name = view in VIEWS ? view : Object.keys(VIEWS)[0];
  parts(name).catch(() => delete ready[name]);
}

function parts(name) {
  return ready[name] ??= Promise.all([VIEWS[name].open(), learn(name), style(name)]);
}

export async function load(name, model) {
  const [module] = await parts(name).catch(problem => { delete ready[name]; throw problem; });
  opened[name] = module;
  model.read[name] = module.load
    ? await module.load(model)
    : await read(`/api/counties/${model.county.id}/rosters/${model.roster.id}/${name}`);
}

/** Whether a view is to be read again when the roster has changed; others listen to `roster-changed` themselves. */
export function rereads(name) {
  return opened[name]?.rereads === true;
}

/** Draws a view that stands visible in the page. */
export function draw(name, model, update) {
  opened[name].draw(rootOf(name), model.read[name], model, update);
}

/** Where a view is drawn; made when it is first opened. */
export function rootOf(name) {
  const there = document.getElementById(name);
  if (there) return there;
  const root = el('main', {id: name, class: 'view', tabindex: '-1', hidden: true});
  document.body.append(root);
  return root;
}

function style(name) {
  const href = `/css/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return undefined;
  return new Promise((resolve, reject) => {
    document.head.append(el('link', {rel: 'stylesheet', href, onload: resolve, onerror: () => reject(new Error(href))}));
  });
}
