import {el} from '/js/dom.js';
import {countyToday, dayLabel} from '/js/dates.js';
import {current, t, word} from '/js/texts.js';

/** A page: its title, where "back" leads (undefined on the first ones), and what it shows. */
export const page = (title, back, ...children) => ({title, back, children});

export const card = (...children) => el('section', {class: 'card'}, ...children);

/** A row that leads on. */
export const row = (href, ...children) =>
  el('a', {class: 'row', href}, el('span', {class: 'row-text'}, ...children), el('span', {class: 'chevron', 'aria-hidden': 'true'}, '›'));

export const line = (text, kind = 'muted') => el('span', {class: `line ${kind}`}, text);

export const strong = text => el('strong', {class: 'line'}, text);

export const tag = (text, kind = '') => el('span', {class: `tag ${kind}`}, text);

/** Says that a thing is on the phone only. */
export const waiting = item => item.waiting && tag(t('phone.waiting'), 'wait');

export const empty = text => el('p', {class: 'empty'}, text);

/** Cold fingers tap twice: while one tap is at work others do nothing, and after work that answers true none does. */
export function once(work) {
  let isAtWork = false;
  return async event => {
    event.preventDefault();
    if (isAtWork) return;
    isAtWork = true;
    let isDone = false;
    try {
      isDone = await work(event) === true;
    } finally {
      isAtWork = isDone;
    }
  };
}

export const button = (text, onclick, kind = '') => el('button', {type: 'button', class: kind, onclick: once(onclick)}, text);

export const linkButton = (text, href, kind = '') => el('a', {class: `button ${kind}`, href}, text);

export const heading = text => el('h2', {class: 'heading'}, text);

export const list = rows => el('ul', {class: 'list'}, ...rows.filter(Boolean).map(item => el('li', {}, item)));

/** Terms and what they are; those without are left out. */
export const facts = pairs => el('dl', {class: 'facts'},
  ...pairs.filter(pair => pair && pair[1]).flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]));

let numbers = 0;

/** A labelled input; give `tag: 'textarea'` or options for the others. */
export function field(label, {options, tag: name = options ? 'select' : 'input', ...attributes}) {
  const id = `field-${numbers += 1}`;
  const input = el(name, {id, ...attributes}, ...(options ?? []).map(([value, text]) => el('option', {value}, text)));
  return el('div', {class: 'field'}, el('label', {for: id}, label), input);
}

/** One of a few values: {name, legend, values: [[value, text]], chosen}. */
export function choices({name, legend, values, chosen}) {
  return el('fieldset', {class: 'choices'}, el('legend', {}, legend), ...values.map(([value, text]) =>
    el('label', {class: 'pick'}, el('input', {type: 'radio', name, value, checked: value === chosen, required: true}), el('span', {}, text))));
}

/** A form that does something with its values and then goes on to a page, unless the phone could not keep it. */
export function form(submitText, next, submit, ...children) {
  const told = el('p', {class: 'told', role: 'alert'});
  return el('form', {class: 'form', onsubmit: once(({target}) => goOn(submit(Object.fromEntries(new FormData(target))), told, next))},
    ...children, told, el('button', {type: 'submit', class: 'primary'}, submitText));
}

/** Answers whether the page was left, as an action was kept. */
export async function goOn(acting, told, next) {
  const isKept = await acting;
  told.textContent = isKept ? '' : t('phone.store.failed');
  if (isKept) location.replace(next);
  return isKept;
}

export const kindName = code => word('phone.kind', code);

/** Today's date reads as such. */
export const dayName = date => date === countyToday() ? t('phone.today.of', {day: dayLabel(date)}) : dayLabel(date);

/** 08:30–13:30, as the service's times have seconds. */
export const hours = ({start, end}) => `${short(start)}–${short(end)}`;

export const short = time => time.slice(0, 5);

/** The clock time of a moment in the county, with its day if that is not today's. */
export function clock(instant) {
  const parts = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', {timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit'}).format(parts);
  const date = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'}).format(parts);
  return date === countyToday() ? time : `${dayLabel(date)} ${time}`;
}

/** 周桂花 女 78岁 */
export function person({name, sex, birthYear}) {
  const age = Number(countyToday().slice(0, 4)) - birthYear;
  return [name, sex && word('phone.sex', sex), t('phone.age', {age: String(age)})].filter(Boolean).join(' ');
}

export const groupNames = groups => groups.map(group => word('phone.group', group)).join(t('phone.list'));

/** A text that the service keeps in both languages. */
export const spoken = (zh, en) => current() === 'zh' ? zh : en || zh;
