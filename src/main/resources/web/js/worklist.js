import {el, redraw} from './dom.js';
import {dayLabel} from './dates.js';
import {placeName} from './places.js';
import {t, word} from './texts.js';

/** What is open and why, by kind; the fewest first, so that one missing leader is not lost under many others. */
export function drawWorklist(root, {week, places, view}, actions) {
  if (week.open.length === 0) {
    root.replaceChildren(el('p', {class: 'worklist-clear'}, el('b', {}, '✓ '), t('worklist.clear')));
    return;
  }
  const kinds = Map.groupBy ? Map.groupBy(week.open, open => open.kind) : groupBy(week.open);
  const groups = [...kinds].sort(([, a], [, b]) => a.length - b.length);
  redraw(root, ...groups.map(([kind, items]) =>
    el('details', {class: 'worklist-group', open: true},
      el('summary', {}, `${word('open', kind)} · ${items.length}`),
      el('ul', {}, ...items.map((open, index) => item(open, index, places, view, actions))))));
}

function item(open, index, places, view, actions) {
  const township = places.villages.get(open.place)?.townshipName;
  return el('li', {},
    el('button', {
      class: 'worklist-item',
      type: 'button',
      'data-key': `open-${open.kind}-${index}`,
      'aria-current': open.place === view.village,
      onclick: () => actions.showOpen(open),
    },
      el('strong', {}, el('i', {class: 'warn', 'aria-hidden': 'true'}, '▲ '), placeName(places, open.place)),
      el('span', {class: 'worklist-where'}, [township, dayLabel(open.date)].filter(Boolean).join(' · ')),
      el('span', {}, open.reason)));
}

function groupBy(open) {
  const groups = new Map();
  for (const item of open) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return groups;
}
