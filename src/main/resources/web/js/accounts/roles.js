import {el} from '../dom.js';
import {t, word} from '../texts.js';

export const ROLES = ['coordinator', 'township_lead', 'doctor', 'resident', 'administrator'];

/** What a role stands for in the county, by the field that names it. */
const LINKS = {doctor: 'doctorId', resident: 'residentId', township_lead: 'townshipCode'};

/** Which roles, and for a doctor, a resident or a township's lead which one. */
export function roleFields(account, townships) {
  const links = Object.entries(LINKS).map(([role, name]) => link(role, name, account[name] ?? '', townships));
  const boxes = ROLES.map(role => el('input', {type: 'checkbox', name: 'roles', value: role, checked: account.roles.includes(role), onchange: fit}));
  function fit() {
    for (const field of links) {
      field.hidden = !boxes.some(box => box.checked && box.value === field.dataset.role);
      field.lastElementChild.required = !field.hidden;
    }
  }
  fit();
  return [el('fieldset', {}, el('legend', {}, t('accounts.roles')), ...boxes.map(box => el('label', {}, box, ' ', word('accounts.role', box.value)))), ...links];
}

function link(role, name, value, townships) {
  const input = name === 'townshipCode'
    ? el('select', {name}, ...townships.map(place => el('option', {value: place.code, selected: place.code === value}, place.name)))
    : el('input', {name, value, maxlength: 40});
  return el('label', {'data-role': role}, el('span', {}, t(`accounts.link.${role}`)), input);
}

/** What the fields say, as the service takes it. */
export function rolesOf(form) {
  const data = new FormData(form);
  const roles = data.getAll('roles');
  return {roles, ...Object.fromEntries(Object.entries(LINKS).filter(([role]) => roles.includes(role)).map(([, name]) => [name, data.get(name).trim()]))};
}
