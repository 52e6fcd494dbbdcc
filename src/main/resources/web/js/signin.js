import {read} from './api.js';
import {el} from './dom.js';
import {Problem} from './problem.js';
import {changePassword, me, resume, sendCode, signIn} from './session.js';
import {t} from './texts.js';

/** Draws the form until somebody is signed in with a password of their own. */
export async function ensureSignedIn(root) {
  if (me() || await resume()) return mustNotChange(root);
  const counties = await read('/api/counties');
  if (counties.length === 0) throw new Problem('county.none', '');
  await shown(root, done => credentialsForm(counties, done));
  await mustNotChange(root);
}

async function mustNotChange(root) {
  if (me().mustChangePassword) await shown(root, passwordForm);
}

function shown(root, form) {
  return new Promise(resolve => {
    root.hidden = false;
    root.replaceChildren(form(() => {
      root.hidden = true;
      root.replaceChildren();
      resolve();
    }));
    root.querySelector('input')?.focus();
  });
}

function credentialsForm(counties, done) {
  const county = el('select', {id: 'signin-county', name: 'county'},
    ...counties.map(item => el('option', {value: item.id}, item.name)));
  const phone = field('phone', 'tel', 'username');
  const password = field('password', 'password', 'current-password');
  const code = field('code', 'text', 'one-time-code');
  code.row.hidden = true;
  const send = el('button', {type: 'button', class: 'plain', onclick: askForCode}, t('signin.send'));
  code.row.append(send);
  const other = el('button', {type: 'button', class: 'plain', hidden: true, onclick: turn}, t('signin.by.code'));
  const told = el('p', {class: 'told', role: 'alert'});

  function turn() {
    code.row.hidden = !code.row.hidden;
    password.row.hidden = !code.row.hidden;
    password.input.required = code.row.hidden;
    code.input.required = !code.row.hidden;
    other.textContent = t(code.row.hidden ? 'signin.by.code' : 'signin.by.password');
    told.textContent = '';
  }

  async function askForCode() {
    if (!phone.input.reportValidity()) return;
    const response = await attempt(told, () => sendCode(county.value, phone.input.value));
    if (response?.ok) tell(told, t('signin.sent'), true);
  }

  const openId = el('a', {class: 'other-way', hidden: true}, t('signin.openid'));

  async function offerWays() {
    const query = `?county=${encodeURIComponent(county.value)}`;
    const [ways, openIdOffer] = await Promise.all([
      read(`/api/sessions/ways${query}`),
      read(`/api/sessions/openid/offer${query}`),
    ]);
    other.hidden = !ways.code;
    if (!ways.code && password.row.hidden) turn();
    openId.hidden = !openIdOffer.available;
    openId.href = `/api/sessions/openid/start${query}`;
  }

  county.addEventListener('change', offerWays);
  offerWays();
  if (new URLSearchParams(location.search).get('openid') === 'refused') tell(told, t('signin.openid.refused'));
  password.input.required = true;
  return form('signin.title', told, async () => {
    const proof = code.row.hidden ? {password: password.input.value} : {code: code.input.value};
    const credentials = {county: county.value, phone: phone.input.value, ...proof};
    if ((await attempt(told, () => signIn(credentials)))?.ok) done();
  },
  el('div', {class: 'field', hidden: counties.length === 1}, el('label', {for: 'signin-county'}, t('signin.county')), county),
  phone.row, password.row, code.row, told, el('button', {type: 'submit'}, t('signin.submit')), other, openId,
  el('a', {class: 'other-way', href: '/resident'}, t('signin.residents')));
}

function passwordForm(done) {
  const current = field('current', 'password', 'current-password');
  const replacement = field('replacement', 'password', 'new-password');
  const again = field('again', 'password', 'new-password');
  const told = el('p', {class: 'told', role: 'alert'});
  [current, replacement, again].forEach(item => { item.input.required = true; });
  return form('signin.change', told, async () => {
    if (replacement.input.value !== again.input.value) return tell(told, t('signin.differ'));
    const response = await attempt(told, () => changePassword(current.input.value, replacement.input.value));
    if (response?.ok) done();
  }, el('p', {class: 'muted'}, t('signin.change.why')), current.row, replacement.row, again.row, told,
  el('button', {type: 'submit'}, t('signin.change.submit')));
}

function form(title, told, submit, ...parts) {
  return el('form', {class: 'sign-in-form', onsubmit: async event => {
    event.preventDefault();
    tell(told, '');
    const button = event.target.querySelector('[type=submit]');
    button.disabled = true;
    await submit();
    button.disabled = false;
  }}, el('h2', {}, t(title)), ...parts);
}

function field(name, type, autocomplete) {
  const id = `signin-${name}`;
  const input = el('input', {id, name, type, autocomplete, required: name === 'phone', inputmode: name === 'code' ? 'numeric' : undefined});
  return {input, row: el('div', {class: 'field'}, el('label', {for: id}, t(`signin.${name}`)), input)};
}

/** Does something that may be refused, and says why it was. */
async function attempt(told, work) {
  try {
    const response = await work();
    if (!response.ok) tell(told, (await response.json().catch(() => ({}))).detail ?? t('problem.failed'));
    return response;
  } catch {
    tell(told, t('problem.unreachable.help'));
  }
}

function tell(told, text, good = false) {
  told.classList.toggle('good', good);
  told.textContent = text;
}
