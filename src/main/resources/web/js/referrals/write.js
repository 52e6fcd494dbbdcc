import {choice, el} from '../dom.js';
import {t} from '../texts.js';
import {newKey} from './desk.js';
import {field, form, screen, select, submit} from './words.js';

/** Writes a referral up: who, where to, how soon, why. */
export function drawWrite(root, desk) {
  const key = newKey();
  const kinds = el('select', {name: 'kind'});
  const offer = name => kinds.replaceChildren(...desk.departments.find(item => item.name === name).kinds
    .map(kind => el('option', {value: kind}, t(`referrals.kind.${kind}`))));
  const departments = select('department', desk.departments.map(({name}) => [name, name]), undefined, offer);
  if (desk.departments.length) offer(desk.departments[0].name);
  root.replaceChildren(screen(t('referrals.write'), () => desk.show({screen: 'list'}),
    form((values, button) => send(desk, values, button === 'draft', key),
      residentField(desk),
      field(t('referrals.department'), departments),
      field(t('referrals.kind'), kinds),
      el('fieldset', {}, el('legend', {}, t('referrals.urgency')),
        el('div', {class: 'tabs-inside'}, ...choice('urgency', ['urgent', 'soon', 'routine'].map(value => ({value, label: t(`referrals.urgency.${value}`)})), 'soon', () => {}))),
      field(t('referrals.complaint'), el('textarea', {name: 'complaint', rows: '4', required: true})),
      el('details', {}, el('summary', {}, t('referrals.attach')),
        field(t('referrals.attach.title'), el('input', {name: 'title'})),
        field(t('referrals.attach.content'), el('textarea', {name: 'content', rows: '4'}))),
      submit(t('referrals.send')),
      submit(t('referrals.keep'), {value: 'draft', style: 'other'}))));
}

/** A part of the name finds the residents of the doctor's teams; one is chosen. */
function residentField(desk) {
  const found = el('div', {class: 'found', 'aria-live': 'polite'});
  const name = el('input', {type: 'search', name: 'search', autocomplete: 'off', enterkeyhint: 'search'});
  const look = async () => {
    const residents = await desk.attempt(() => desk.get(`/team-residents?name=${encodeURIComponent(name.value)}`));
    found.replaceChildren(...(residents ?? []).map(resident => el('label', {class: 'pick'},
      el('input', {type: 'radio', name: 'residentId', value: resident.id, required: true, checked: residents.length === 1}),
      el('span', {}, el('b', {}, resident.name), ` ${t(`referrals.sex.${resident.sex}`)} ${resident.birthYear} ${resident.village}`))));
    if (residents?.length === 0) found.replaceChildren(el('p', {class: 'muted'}, t('referrals.nobody')));
  };
  name.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); look(); } });
  return el('div', {},
    field(t('referrals.resident'), name),
    el('button', {type: 'button', class: 'other', onclick: look}, t('referrals.search')),
    found);
}

async function send(desk, values, draft, key) {
  const sent = await desk.attempt(() => desk.post('/referrals', {
    residentId: values.residentId ?? '',
    kind: values.kind,
    department: values.department,
    urgency: values.urgency,
    complaint: values.complaint,
    attachments: values.content ? [{title: values.title || t('referrals.attach.findings'), content: values.content}] : [],
    draft,
  }, {key: key + (draft ? 'd' : 's')}));
  if (sent) desk.show({screen: 'detail', id: sent.id, tab: 'own'});
}
