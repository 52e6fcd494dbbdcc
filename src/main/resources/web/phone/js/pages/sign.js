import {countyToday} from '/js/dates.js';
import {el} from '/js/dom.js';
import {t, word} from '/js/texts.js';
import {makeGlass} from '../glass.js';
import {items, list} from '../overlay.js';
import {button, card, choices, field, goOn, heading, line, once, page, person, spoken, strong} from '../parts.js';
import {act} from '../sync.js';

/** The contract's text, its years, and the signature on the glass. */
export function sign(id) {
  const all = items();
  const task = all.tasks?.[id];
  const text = inForce(list('texts', all));
  const back = `#task/${encodeURIComponent(id)}`;
  if (!task || !text) return page(t('phone.nothing'), back, el('p', {class: 'empty'}, t('phone.nothing.why')));
  const policy = list('me', all)[0]?.policy ?? {contractYears: 1, contractMaxYears: 1};
  const years = Array.from({length: policy.contractMaxYears}, (_, i) => [String(i + 1), t('phone.years', {n: String(i + 1)})]);
  const glass = makeGlass(t('phone.sign.glass'));
  const told = el('p', {class: 'told', role: 'alert'});
  const paragraphs = spoken(text.bodyZh, text.bodyEn).split(/\n\s*\n/);
  return page(t('phone.sign.title'), back,
    card(strong(person(task.resident)), line(task.team.name)),
    card(heading(spoken(text.titleZh, text.titleEn)), el('div', {class: 'contract', tabindex: '0', role: 'region', 'aria-label': t('phone.sign.text')},
      ...paragraphs.map(paragraph => el('p', {}, paragraph))), line(t('phone.sign.version', {n: String(text.version)}))),
    el('form', {class: 'form card', onsubmit: once(({target}) => submit(target, {task: task.id, outcome: 'signed', textVersion: text.version}, glass, told, back))},
      field(t('phone.sign.years'), {name: 'years', options: years}),
      choices({name: 'signer', legend: t('phone.signer'), values: ['resident', 'guardian'].map(who => [who, word('phone.signer', who)]), chosen: 'resident'}),
      el('p', {class: 'glass-label'}, t('phone.sign.here')), glass.canvas,
      button(t('phone.sign.clear'), () => glass.clear()),
      told, el('button', {type: 'submit', class: 'primary big'}, t('phone.sign.done'))));
}

/** Of the texts that which is signed today: the next one may have come into force since the phone last had signal. */
function inForce(texts) {
  const today = countyToday();
  return texts.filter(text => text.from <= today).sort((one, two) => two.version - one.version)[0];
}

function submit(form, visit, glass, told, back) {
  const signature = glass.signature();
  if (!signature) {
    told.textContent = t('phone.sign.empty');
    return undefined;
  }
  const {years, signer} = Object.fromEntries(new FormData(form));
  return goOn(act('signing', {signing: {...visit, years: Number(years), signer, signature}}), told, back);
}
