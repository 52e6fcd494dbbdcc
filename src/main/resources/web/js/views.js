import {read} from './api.js';
import {el} from './dom.js';
import {me} from './session.js';
import {learn, t} from './texts.js';

/** The week's board is part of the page. */
const BOARD = 'board';

/**
 * Every other view is a module, read with its styles (css/NAME.css) and texts (i18n/…/NAME.json) when it is first opened. It exports
 * `draw(root, found, model, update)`, and may export `load(model)`, which says what is found (else the roster's resource of that
 * name), and `leave()`, called when another view is shown. `roles`: who may open it; everybody unless given.
 */
const VIEWS = {
  postings: {open: () => import('./postings.js')},
  tide: {open: () => import('./tide.js')},
  fairness: {open: () => import('./fairness.js')},
  referrals: {roles: ['doctor', 'coordinator'], open: () => import('./referrals/view.js')},
};
const opened = {};

export function viewOf(view) {
  return names().includes(view.view) ? view.view : BOARD;
}

function names() {
  return [BOARD, ...Object.keys(VIEWS).filter(name => isFor(VIEWS[name].roles))];
}

function isFor(roles) {
  return !roles || roles.some(role => me()?.roles.includes(role));
}

/** The tabs of the header, as links so that a view opens in a window of its own as well. */
export function drawTabs(root, view, choose) {
  const link = name => el('a', {
    href: name === BOARD ? '/' : `?view=${name}`,
    'aria-current': viewOf(view) === name ? 'page' : undefined,
    onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(name === BOARD ? undefined : name);
    },
  }, t(`view.${name}`));
  const held = root.contains(document.activeElement);
  root.replaceChildren(...names().map(link));
  if (held) root.querySelector('[aria-current]').focus();
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
  return name !== BOARD && !(name in model.read);
}

export async function load(name, model) {
  const [module] = await Promise.all([VIEWS[name].open(), learn(name), style(name)]);
  opened[name] = module;
  model.read[name] = module.load
    ? await module.load(model)
    : await read(`/api/counties/${model.county.id}/rosters/${model.roster.id}/${name}`);
}

/** Draws a view that stands visible in the page. */
export function draw(name, model, update) {
  if (name !== BOARD) opened[name].draw(rootOf(name), model.read[name], model, update);
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
