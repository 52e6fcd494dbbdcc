import {el} from '../dom.js';
import {current, t, tag} from '../texts.js';

/** All counties keep Beijing time, wherever the reader's clock is. */
const ZONE = 'Asia/Shanghai';

export function when(instant) {
  return new Intl.DateTimeFormat(tag(), {
    timeZone: ZONE, weekday: 'short', month: current() === 'zh' ? 'numeric' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false,
  }).format(new Date(instant));
}

export function hour(instant) {
  return new Intl.DateTimeFormat(tag(), {timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false}).format(new Date(instant));
}

/** The county's date. */
export function countyToday() {
  return new Intl.DateTimeFormat('en-CA', {timeZone: ZONE}).format(new Date());
}

/** A box of those parts that are there. */
export function box(style, ...parts) {
  return el('div', {class: style}, ...parts.filter(Boolean));
}

/** A screen: the way back, its title, a place for refusals, then what it is about. */
export function screen(title, back, ...content) {
  return box('screen',
    back && el('button', {type: 'button', class: 'back', onclick: back}, `‹ ${t('referrals.back')}`),
    el('h2', {tabindex: '-1'}, title),
    el('p', {class: 'told', role: 'alert'}),
    ...content);
}

/** A field under its label. */
export function field(label, input) {
  return el('label', {class: 'line'}, el('span', {}, label), input);
}

export function select(name, items, chosen, onchange) {
  return el('select', {name, onchange: onchange && (event => onchange(event.target.value))},
    ...items.map(([value, label]) => el('option', {value, selected: value === chosen}, label)));
}

/** Turns a form's submission into values, once at a time. */
export function form(work, ...content) {
  const element = el('form', {onsubmit: async event => {
    event.preventDefault();
    const button = event.submitter;
    if (button) button.disabled = true;
    await work(Object.fromEntries(new FormData(element)), button?.value);
    if (button) button.disabled = false;
  }}, ...content);
  return element;
}

export function submit(label, {value, style = 'main'} = {}) {
  return el('button', {type: 'submit', class: style, value}, label);
}
