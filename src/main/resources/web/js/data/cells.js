import {dateLabel} from '../dates.js';
import {el} from '../dom.js';
import {t, word} from '../texts.js';

const WIDTHS = {integer: 92, decimal: 112, boolean: 76, date: 116, list: 190, text: 128};
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** Pixels that a column's cells need. */
export function widthOf(column) {
  const title = [...column.title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 15 : 8), 24) + unitOf(column).length * 8;
  const wide = column.refersTo.length > 0 ? 170 : column.name.endsWith('_name') || column.name === 'name' ? 180 : WIDTHS[column.kind];
  return Math.max(wide, Math.min(title, 200));
}

/** What a column's numbers count, where that is not said by its name. */
export function unitOf(column) {
  const key = `data.unit.${column.name}`;
  const unit = t(key);
  return unit === key ? '' : unit;
}

export function isNumber(column) {
  return (column.kind === 'integer' || column.kind === 'decimal') && column.choices.length === 0;
}

/** What a cell shows for its text. */
export function shownText(column, text, references) {
  if (text === '') return '';
  if (column.kind === 'boolean') return text === '1' ? '✓' : text === '0' ? '–' : text;
  if (column.choices.length > 0) return column.choices.find(choice => choice.code === text)?.label ?? text;
  if (column.kind === 'date') return ISO_DATE.test(text) ? dateLabel(text) : text;
  if (column.name === 'kind') return word('data.kind', text);
  if (column.refersTo.length === 0) return text;
  return text.split(';').map(id => references.label(column, id) ?? id).join(t('list.separator'));
}

/** A field for a cell's text, fit for what the column holds. What does not fit can be typed all the same: the service says what is wrong. */
export function editorOf(column, text, references) {
  const attributes = {class: 'sheet-editor', 'aria-label': column.title, autocomplete: 'off', spellcheck: 'false'};
  if (column.choices.length > 0) return select(column, text, attributes);
  if (column.kind === 'date' && (text === '' || ISO_DATE.test(text))) return el('input', {...attributes, type: 'date', value: text, min: '1900-01-01', max: '2199-12-31'});
  if (column.refersTo.length > 0 && column.kind !== 'list') return searched(column, text, references, attributes);
  return el('input', {...attributes, value: text, inputmode: isNumber(column) ? 'decimal' : undefined, maxlength: column.maxLength ?? undefined});
}

function select(column, text, attributes) {
  const known = text === '' || column.choices.some(choice => choice.code === text);
  return el('select', attributes,
    text === '' || !column.required ? el('option', {value: '', selected: text === ''}, '') : undefined,
    known ? undefined : el('option', {value: text, selected: true}, text),
    ...column.choices.map(choice => el('option', {value: choice.code, selected: choice.code === text}, choice.label)));
}

/** An id, found by the name of whom it means. */
function searched(column, text, references, attributes) {
  const id = `data-ids-${column.name}`;
  const choices = references.choices(column);
  document.getElementById(id)?.remove();
  document.body.append(el('datalist', {id}, ...choices.map(choice => el('option', {value: choice.id}, [choice.label, choice.more].filter(Boolean).join(' · ')))));
  return el('input', {...attributes, value: text, list: id});
}

/** What was typed into a field for ids: the id, also for the name of only one. */
export function typedText(column, text, references) {
  const typed = text.trim();
  if (column.refersTo.length === 0 || typed === '' || references.label(column, typed) !== undefined) return typed;
  const named = references.choices(column).filter(choice => choice.label === typed);
  return named.length === 1 ? named[0].id : typed;
}
