import {read, write} from '../api.js';
import {moment} from '../dates.js';
import {attempt, openDialog} from '../dialog.js';
import {el} from '../dom.js';
import {t, word} from '../texts.js';
import {roleFields, rolesOf} from './roles.js';

/** One account in full, and what administrators can do with it: a new password, other roles, and an end to a phone that was lost. */
export async function openAccount(here, id) {
  const window = openDialog('account', t('accounts.one'));
  await show(window, here, `${here.base}/${encodeURIComponent(id)}`);
}

function show(window, here, path, ...told) {
  return attempt(window.body, async () => {
    const account = await read(path);
    const isErased = account.state === 'erased';
    window.body.replaceChildren(facts(account), ...told, ...(isErased ? [] : [
      deed('password', 'accounts.password', async () => {
        const {password} = await write('POST', `${path}/password-reset`, {});
        await done(handover(password));
      }),
      deed('roles', 'accounts.change', async form => {
        await write('PUT', `${path}/roles`, rolesOf(form));
        await done();
      }, ...roleFields(account, here.townships)),
      account.state === 'active' ? deed('disabled', 'accounts.block', () => turn('disabled')) : deed('active', 'accounts.open', () => turn('active'))]));
  });

  async function turn(state) {
    await write('PUT', `${path}/state`, {state});
    await done();
  }

  async function done(...news) {
    await show(window, here, path, ...news);
    here.changed();
  }
}

function facts(account) {
  const fact = (name, value) => value && [el('dt', {}, name), el('dd', {}, value)];
  return el('dl', {class: 'accounts-facts'}, ...[
    fact(t('accounts.name'), account.name),
    fact(t('accounts.phone'), account.phone),
    fact(t('accounts.roles'), account.roles.map(role => word('accounts.role', role)).join(t('list.separator'))),
    fact(t('accounts.link.doctor'), account.doctorId),
    fact(t('accounts.link.resident'), account.residentId),
    fact(t('accounts.state'), word('accounts.state', account.state)),
    fact(t('accounts.since'), moment(account.createdAt)),
    account.mustChangePassword && fact(t('accounts.password'), t('accounts.must_change'))].filter(Boolean).flat());
}

/** Something to be done, closed at first: what it does stands beside its button. */
function deed(name, key, work, ...fields) {
  return el('details', {class: 'accounts-deed', 'data-deed': name}, el('summary', {}, t(key)),
    el('form', {onsubmit: once(work)}, el('p', {class: 'muted'}, t(`${key}.why`)), ...fields, el('button', {class: 'primary'}, t(`${key}.go`))));
}

/** A form is sent once, however often its button is pressed meanwhile: of two new passwords one would be shown that does not hold. */
function once(work) {
  return async event => {
    event.preventDefault();
    const form = event.target;
    form.inert = true;
    await attempt(form, () => work(form));
    form.inert = false;
  };
}

function handover(password) {
  return el('p', {class: 'accounts-password', role: 'status'}, t('accounts.password.once'), ' ', el('code', {}, password));
}

/** A new account; its first password is told here, once. */
export function openNew(here) {
  const window = openDialog('account', t('accounts.add'));
  const send = once(async form => {
    const {name, phone} = Object.fromEntries(new FormData(form));
    const {account, password} = await write('POST', here.base, {name, phone, ...rolesOf(form)});
    here.changed();
    await show(window, here, `${here.base}/${account.id}`, handover(password));
  });
  const field = (label, input) => el('label', {}, el('span', {}, label), input);
  window.body.append(el('form', {class: 'accounts-new', onsubmit: send},
    field(t('accounts.name'), el('input', {name: 'name', required: true, maxlength: 50, autocomplete: 'off'})),
    field(t('accounts.phone'), el('input', {name: 'phone', type: 'tel', required: true, autocomplete: 'off'})),
    ...roleFields({roles: []}, here.townships),
    el('button', {class: 'primary'}, t('accounts.create'))));
}
