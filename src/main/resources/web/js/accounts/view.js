import {read, write} from '../api.js';
import {moment} from '../dates.js';
import {attempt} from '../dialog.js';
import {choice, el, redraw} from '../dom.js';
import {t, word} from '../texts.js';
import {openAccount, openNew} from './account.js';
import {ROLES} from './roles.js';

export function load(model) {
  return {base: `/api/counties/${model.county.id}/accounts`, townships: model.places.townships};
}

/** Who may sign in: listed by role, or found by telephone number, or by the doctor or resident they are. Names and numbers are masked until one is opened. */
export function draw(root, found) {
  const wanted = {role: '', who: ''};
  const rows = el('tbody', {});
  const told = el('p', {class: 'nothing', role: 'status', hidden: true}, t('accounts.none'));
  const more = el('button', {type: 'button', hidden: true, onclick: () => show(more.dataset.after)}, t('accounts.more'));
  const list = el('div', {class: 'accounts-list', tabindex: '0', role: 'region', 'aria-label': t('view.accounts')},
    el('table', {},
      el('thead', {}, el('tr', {}, ...['name', 'phone', 'roles', 'for', 'state', 'since'].map(column => el('th', {scope: 'col'}, t(`accounts.${column}`))))),
      rows), told, more);
  const here = {...found, changed: () => show()};
  let asked = 0;

  async function show(after = '') {
    const mine = asked += 1;
    await attempt(list, async () => {
      const page = await (wanted.who ? write('POST', `${found.base}/searches`, {who: wanted.who})
        : read(`${found.base}?${new URLSearchParams({after, ...(wanted.role && {role: wanted.role})})}`));
      if (mine !== asked) return;
      const lines = page.accounts.map(account => row(account, here));
      if (after) rows.append(...lines);
      else rows.replaceChildren(...lines);
      told.hidden = rows.children.length > 0;
      more.dataset.after = page.after ?? '';
      more.hidden = !page.after;
    });
  }

  function choose(role) {
    Object.assign(wanted, {role, who: ''});
    root.querySelector('.accounts-find').reset();
    show();
  }

  function search(event) {
    event.preventDefault();
    Object.assign(wanted, {role: '', who: event.target.elements.who.value.trim()});
    root.querySelector('[name=accounts-role]').checked = true;
    show();
  }

  redraw(root,
    el('div', {class: 'view-head'},
      el('h2', {}, t('view.accounts')),
      el('div', {role: 'radiogroup', 'aria-label': t('accounts.roles')},
        ...choice('accounts-role', ['', ...ROLES].map(value => ({value, label: value ? word('accounts.role', value) : t('accounts.all')})), '', choose)),
      el('form', {class: 'accounts-find', role: 'search', onsubmit: search},
        el('input', {type: 'search', name: 'who', 'aria-label': t('accounts.find'), placeholder: t('accounts.find')}),
        el('button', {}, t('accounts.find.go'))),
      el('button', {type: 'button', class: 'primary accounts-add', onclick: () => openNew(here)}, t('accounts.add'))),
    el('p', {class: 'muted accounts-masked'}, t('accounts.masked')),
    list);
  show();
}

function row(account, here) {
  return el('tr', {class: account.state},
    el('th', {scope: 'row'}, el('button', {type: 'button', 'data-account': account.id, onclick: () => openAccount(here, account.id)}, account.name || '–')),
    el('td', {}, account.phone || '–'),
    el('td', {}, account.roles.map(role => word('accounts.role', role)).join(t('list.separator'))),
    el('td', {}, account.doctorId ?? account.residentId ?? here.townships.find(place => place.code === account.townshipCode)?.name ?? ''),
    el('td', {}, word('accounts.state', account.state)),
    el('td', {}, moment(account.createdAt)));
}
