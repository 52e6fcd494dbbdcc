import {el} from '../dom.js';
import {t} from '../texts.js';

/** Puts the empty parts of the view into the page and answers with those that are drawn into. */
export function buildLayout(root, changed) {
  const parts = {
    weeks: el('div', {id: 'weeks', class: 'weeks', role: 'radiogroup', 'aria-label': t('map.weeks.label')}),
    figures: el('section', {id: 'figures', class: 'figures', 'aria-label': t('map.figures.label')}),
    worklist: el('div', {id: 'worklist', class: 'worklist-body'}),
    township: el('select', {id: 'township', 'aria-label': t('map.grid.township'), onchange: changed.township}),
    search: el('input', {id: 'search', type: 'search', autocomplete: 'off', placeholder: t('map.grid.search'), 'aria-label': t('map.grid.search'), oninput: changed.search}),
    shown: el('span', {id: 'shown', class: 'muted', 'aria-live': 'polite'}),
    prints: el('div', {id: 'prints', class: 'rounds-prints'}),
    grid: el('div', {id: 'grid', class: 'grid', tabindex: '-1'}),
    days: el('div', {id: 'days', class: 'days', role: 'radiogroup', 'aria-label': t('map.day')}),
    map: el('div', {class: 'map-frame'}),
    card: el('div', {id: 'card', class: 'card'}),
  };
  root.replaceChildren(
    el('section', {class: 'week'}, parts.weeks, parts.figures),
    el('section', {class: 'worklist', 'aria-labelledby': 'worklist-title'},
      el('h2', {id: 'worklist-title'}, t('map.worklist.title')), parts.worklist),
    el('section', {class: 'rounds', 'aria-labelledby': 'grid-title'},
      el('div', {class: 'rounds-head'},
        el('h2', {id: 'grid-title'}, t('map.grid.title')), parts.township, parts.search, parts.shown,
        el('small', {class: 'legend muted'}, t('map.grid.legend'))),
      parts.prints, parts.grid),
    el('section', {class: 'routes', 'aria-labelledby': 'map-title'},
      el('div', {class: 'routes-head'}, el('h2', {id: 'map-title'}, t('map.title')), parts.days),
      parts.map, parts.card));
  return parts;
}
