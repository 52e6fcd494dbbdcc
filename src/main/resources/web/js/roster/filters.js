import {el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {arrangementOf, arrangements} from './arrange.js';
import {KINDS, kindLetter, kindWord} from './words.js';

const WEEKS = ['1', '2', '4'];

/** What is shown and how: arrangement, filters, width, all kept in the address; then the ways back and forth, and what to add. */
export function createFilters(board) {
  const root = el('div', {class: 'roster-tools', role: 'toolbar', 'aria-label': t('roster.tools')});
  const shown = el('span', {class: 'muted shown', 'aria-live': 'polite'});
  const change = key => event => board.show({[key]: event.target.value || undefined});
  const select = (key, all, items) => el('select', {'data-key': `filter-${key}`, 'data-filter': key, 'aria-label': all, onchange: change(key)},
    el('option', {value: ''}, all), ...items.map(([value, label]) => el('option', {value, selected: value === board.view[key]}, label)));

  function draw() {
    const held = root.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const {view, store, model} = board;
    const by = arrangementOf(view);
    const departments = [...new Set([...store.doctors.values()].map(doctor => doctor.department))].sort((a, b) => a.localeCompare(b, 'zh'));
    redraw(root,
      el('select', {'data-key': 'by', 'data-filter': 'by', class: 'by', 'aria-label': t('roster.by'), onchange: change('by')},
        ...arrangements.map(name => el('option', {value: name, selected: name === by}, t(`roster.by.${name}`)))),
      by === 'doctors' ? select('group', t('roster.group.facility'), [['department', t('roster.group.department')]]) : undefined,
      select('township', t('grid.township.all'), model.places.townships.map(town => [town.code, town.name])),
      select('department', t('roster.department.all'), departments.map(name => [name, name])),
      select('kind', t('roster.kind.all'), KINDS.map(kind => [kind, kindWord(kind)])),
      search(),
      el('label', {class: 'check'}, el('input', {type: 'checkbox', name: 'problems', value: 'only', checked: Boolean(view.problems),
        onchange: event => board.show({problems: event.target.checked ? 'only' : undefined})}), t('roster.problems_only')),
      by === 'villages' ? undefined : select('weeks', t('roster.weeks.2'), WEEKS.filter(weeks => weeks !== '2').map(weeks => [weeks, t(`roster.weeks.${weeks}`)])),
      ...(board.mayChange ? editing() : []));
    root.querySelector(`select[data-key="${held}"]`)?.focus();
  }

  function search() {
    return el('input', {type: 'search', id: 'roster-who', 'data-key': 'who', autocomplete: 'off', value: board.view.who ?? '',
      placeholder: t('roster.search'), 'aria-label': t('roster.search'),
      oninput: event => board.show({who: event.target.value.trim() || undefined})});
  }

  function editing() {
    const button = (key, glyph, act) => el('button', {type: 'button', 'data-key': key, 'data-act': key, title: t(`roster.${key}`), onclick: act},
      el('span', {'aria-hidden': 'true'}, glyph), el('span', {class: 'unseen'}, t(`roster.${key}`)));
    return [
      el('span', {class: 'history'}, button('undo', '↶', () => board.changes.undo()), button('redo', '↷', () => board.changes.redo())),
      el('button', {type: 'button', 'data-key': 'add', 'data-act': 'add', title: t('roster.add'), onclick: () => board.panel.add({})}, t('roster.add')),
    ];
  }

  draw();
  return {
    element: root,
    shown,
    draw,
    count: rows => { shown.textContent = t('roster.shown', {shown: rows.filter(row => row.title === undefined).length}); },
  };
}

/** What colours, letters and marks mean, and how many lines there are. */
export function legend(shown) {
  return el('p', {class: 'legend muted'},
    ...KINDS.map(kind => el('span', {class: `key kind-${kind}`}, el('b', {class: 'letter'}, kindLetter(kind)), kindWord(kind))),
    el('span', {class: 'key'}, el('i', {class: 'swatch leave'}), t('roster.leave')),
    el('span', {class: 'key'}, el('i', {class: 'swatch posting'}), t('roster.posting')),
    el('span', {class: 'key'}, el('i', {class: 'swatch pin'}), t('roster.pinned')), shown);
}
