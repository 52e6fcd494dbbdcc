import {el} from '/js/dom.js';
import {t} from '/js/texts.js';
import {field, person} from '../parts.js';

const MOST = 6;

/** Finds one of hundreds by a part of the name or the village. */
export function residentField(residents) {
  const found = el('div', {class: 'choices'});
  const search = field(t('phone.refer.search'), {type: 'search', autocomplete: 'off', oninput: ({target}) => draw(target.value.trim())});

  function draw(words) {
    const matching = residents.filter(resident => !words || resident.name.includes(words) || resident.village.includes(words));
    const chosen = found.querySelector(':checked')?.value;
    found.replaceChildren(...matching.slice(0, MOST).map(resident => el('label', {class: 'pick wide'},
      el('input', {type: 'radio', name: 'resident', value: resident.id, required: true, checked: resident.id === chosen}),
      el('span', {}, `${person(resident)} · ${resident.village}`))),
    ...(matching.length > MOST ? [el('p', {class: 'muted'}, t('phone.refer.more', {n: String(matching.length - MOST)}))] : []),
    ...(matching.length === 0 ? [el('p', {class: 'muted'}, t('phone.refer.nomatch'))] : []));
  }

  draw('');
  return el('fieldset', {class: 'choices-of'}, el('legend', {}, t('phone.resident')), search, found);
}
