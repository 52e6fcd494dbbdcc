import {el, redraw} from '../dom.js';
import {dayLabel} from '../dates.js';
import {placeName} from '../places.js';
import {t, word} from '../texts.js';

/** The most pressing kinds first, as the planning rules rank them; others follow. */
const RANK = ['visit', 'posting', 'tidal', 'crew', 'clinic_session', 'visiting_clinic', 'activity', 'home_visit', 'on_call', 'team_tour'];

/** What is open and why, by kind. */
export function drawWorklist(root, {week, roster, places, view}, actions) {
  const groups = [...groupByKind(week.open)].sort(([a], [b]) => rank(a) - rank(b));
  const show = (open, index) => item(open, index, places, view, actions);
  redraw(root,
    groups.length === 0 ? el('p', {class: 'worklist-clear'}, el('b', {}, '✓ '), t('map.worklist.clear')) : undefined,
    ...groups.map(([kind, items]) => group(word('open', kind), items, true, show)),
    roster.later.length > 0 ? group(t('map.worklist.later'), roster.later, false, show) : undefined);
}

function group(title, items, open, show) {
  return el('details', {class: 'worklist-group', open}, el('summary', {}, `${title} · ${items.length}`), el('ul', {}, ...items.map(show)));
}

function item(open, index, places, view, actions) {
  const township = places.villages.get(open.place)?.townshipName;
  return el('li', {},
    el('button', {
      class: 'worklist-item',
      type: 'button',
      'data-key': `open-${open.kind}-${open.date}-${index}`,
      'aria-current': open.place === view.village ? 'true' : undefined,
      onclick: () => actions.showOpen(open),
    },
      el('strong', {}, el('i', {class: 'warn', 'aria-hidden': 'true'}, '▲ '), placeName(places, open.place)),
      el('span', {class: 'worklist-where'}, [township, dayLabel(open.date)].filter(Boolean).join(' · ')),
      el('span', {}, open.reason)));
}

function rank(kind) {
  return RANK.includes(kind) ? RANK.indexOf(kind) : RANK.length;
}

function groupByKind(open) {
  const groups = new Map();
  for (const item of open) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return groups;
}
