import {read} from '../api.js';
import {moment} from '../dates.js';
import {choice, el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {drawDeliveries} from './deliveries.js';

const PAGE = 100;
const SIGNS = {waiting: '…', superseded: '↷', no_device: '○', under_way: '→', delivered: '✓', failed: '✕'};
let shown;

export async function load(model) {
  return {list: await readBefore(model)};
}

function readBefore(model, before) {
  return read(`/api/counties/${model.county.id}/notifications?limit=${PAGE}${before ? `&before=${before}` : ''}`);
}

/** What people were told, the latest first; those that nobody has seen in time, or that reached nobody, can be looked at alone. */
export function draw(root, found, model) {
  const again = () => draw(root, found, model);
  const needing = found.list.filter(needsCare);
  shown ??= needing.length > 0 ? 'care' : 'all';
  const rows = shown === 'care' ? needing : found.list;
  redraw(root,
    el('header', {class: 'notices-head'},
      el('h2', {tabindex: '-1'}, t('notices.title')),
      el('div', {class: 'choices', role: 'radiogroup', 'aria-label': t('notices.which')},
        ...choice('notices-which', [
          {value: 'care', label: t('notices.care'), detail: ` ${needing.length}`},
          {value: 'all', label: t('notices.all'), detail: ` ${found.list.length}`},
        ], shown, value => { shown = value; again(); })),
      el('button', {type: 'button', 'data-key': 'again', onclick: async () => { found.list = await readBefore(model); again(); }}, '⟳ ', t('notices.again'))),
    rows.length === 0 ? el('p', {class: 'notices-none'}, shown === 'care' ? `✓ ${t('notices.all_well')}` : t('notices.none')) : table(rows),
    shown === 'all' && found.list.length % PAGE === 0 && found.list.length > 0 && el('button', {type: 'button', 'data-key': 'more', onclick: async () => {
      found.list = [...found.list, ...await readBefore(model, found.list.at(-1).message.id)];
      again();
    }}, t('notices.more')));
}

export function leave() {
  shown = undefined;
}

/** Nobody confirmed in time, or an urgent one reached no device. */
function needsCare({message, state}) {
  if (message.confirmedAt) return false;
  const late = message.confirmBy && new Date(message.confirmBy) < new Date();
  return late || message.urgent && ['failed', 'no_device'].includes(state);
}

function table(rows) {
  return el('div', {class: 'notices-box', tabindex: '0', role: 'region', 'aria-label': t('notices.title')},
    el('table', {class: 'notices'},
      el('thead', {}, el('tr', {}, ...['when', 'who', 'what', 'reached', 'seen'].map(name => el('th', {scope: 'col'}, t(`notices.${name}`))))),
      el('tbody', {}, ...rows.map(row))));
}

function row(fate) {
  const {message} = fate;
  return el('tr', {class: needsCare(fate) ? 'care' : undefined},
    el('td', {class: 'time'}, moment(message.createdAt)),
    el('th', {scope: 'row'}, fate.doctorName ?? t('notices.coordinator')),
    el('td', {}, message.urgent ? el('span', {class: 'urgent'}, t('notices.urgent')) : undefined, el('strong', {}, message.title), el('br'), message.text),
    el('td', {class: `state ${fate.state}`}, el('span', {'aria-hidden': 'true'}, SIGNS[fate.state], ' '), t(`notices.state.${fate.state}`), drawDeliveries(fate.deliveries)),
    el('td', {class: 'time'}, seen(fate)));
}

function seen({message, escalatedAt}) {
  if (message.confirmedAt) return `✓ ${moment(message.confirmedAt)}`;
  if (escalatedAt) return t('notices.escalated', {at: moment(escalatedAt)});
  return message.confirmBy ? t('notices.until', {at: moment(message.confirmBy)}) : '–';
}
