import {readRevised, write} from '../api.js';
import {countyToday, dateLabel, moment, plusDays} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** Every policy parameter in words, by what it is about; the chosen one with its days, its story and, for administrators, a new value. */
export async function drawPolicy(page, here) {
  const {base} = here.found;
  const state = {told: undefined};
  page.replaceChildren(el('p', {class: 'nothing'}, t('data.reading')));
  await read();

  async function read() {
    const {value, revision} = await readRevised(`${base}/policy-parameters`);
    Object.assign(state, {parameters: value, revision});
    draw();
  }

  function draw() {
    const search = (state.search ?? '').toLowerCase();
    const matching = state.parameters.filter(item => `${item.key} ${item.meaning}`.toLowerCase().includes(search));
    const groups = [...new Set(matching.map(areaOf))];
    const list = el('div', {class: 'policy-list', tabindex: 0, role: 'region', 'aria-label': t('data.policy')}, ...groups.map(area => el('section', {'aria-label': areaTitle(area)},
      el('h3', {}, areaTitle(area)),
      el('ul', {}, ...matching.filter(item => areaOf(item) === area).map(line)))));
    const top = page.querySelector('.policy-list')?.scrollTop ?? 0;
    page.replaceChildren(
      el('div', {class: 'view-head'}, el('h2', {}, t('data.policy')),
        el('input', {type: 'search', class: 'data-search', value: state.search ?? '', placeholder: t('data.policy.search'), 'aria-label': t('data.policy.search'), oninput: event => { state.search = event.target.value; draw(); page.querySelector('.data-search').focus(); }}),
        el('span', {class: 'muted'}, here.isAdministrator ? t('data.policy.dates') : t('data.policy.read_only'))),
      el('div', {class: 'policy'}, list, detail(state.parameters.find(item => item.key === state.key))));
    page.querySelector('.policy-list').scrollTop = top;
  }

  function line(item) {
    return el('li', {}, el('button', {type: 'button', 'data-parameter': item.key, 'aria-pressed': String(item.key === state.key), onclick: () => { state.key = item.key; state.told = undefined; state.typed = undefined; draw(); page.querySelector(`[data-parameter="${item.key}"]`).focus({preventScroll: true}); }},
      el('span', {}, item.meaning), el('b', {class: item.values.length > 0 ? 'own' : undefined}, sentence(item))));
  }

  function detail(item) {
    if (!item) return el('div', {class: 'policy-detail'}, el('p', {class: 'muted'}, t('data.policy.choose')));
    return el('div', {class: 'policy-detail'},
      el('h3', {}, item.meaning), el('p', {class: 'muted'}, el('code', {}, item.key)),
      el('p', {class: 'policy-sentence'}, sentence(item)),
      el('p', {class: 'muted'}, item.expected, item.min === null || item.kind === 'share' ? '' : t('data.policy.bounds', {min: item.min, max: item.max, unit: item.unit})),
      story(item),
      here.isAdministrator ? form(item) : undefined,
      state.told ? el('div', {role: 'alert', class: state.told.kind}, state.told.text, state.told.errors ? el('ul', {}, ...state.told.errors.map(error => el('li', {}, `${error.value ? `“${error.value}” ` : ''}${error.detail}`))) : undefined) : undefined,
      changes(item));
  }

  /** Each value with its days; what is ahead can be taken back. */
  function story(item) {
    const spans = item.values.map((value, index) => ({...value, until: item.values[index + 1] && plusDays(item.values[index + 1].from, -1)}));
    const first = spans[0] && {value: item.defaultValue, until: plusDays(spans[0].from, -1)};
    return el('table', {class: 'policy-days'},
      el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('data.policy.from')), el('th', {scope: 'col'}, t('data.policy.until')), el('th', {scope: 'col'}, t('data.policy.value')), el('td', {}))),
      el('tbody', {}, ...[first ?? {value: item.defaultValue}, ...spans].map(span => el('tr', {class: isNow(span) ? 'now' : undefined},
        el('td', {}, span.from ? dateLabel(span.from) : t('data.policy.ever')), el('td', {}, span.until ? dateLabel(span.until) : '–'),
        el('td', {class: 'value'}, withUnit(item, span.value), span.from ? undefined : el('small', {class: 'muted'}, ` ${t('data.policy.default')}`)),
        el('td', {}, isNow(span) ? t('data.policy.now') : undefined,
          span.ahead && here.isAdministrator ? el('button', {type: 'button', 'data-key': `back-${span.from}`, onclick: () => change('DELETE', item, span.from)}, t('data.policy.take_back')) : undefined)))));
  }

  function form(item) {
    const value = item.choices.length > 0
      ? el('select', {id: 'policy-value'}, ...item.choices.map(choice => el('option', {value: choice.code, selected: choice.code === item.value}, choice.label)))
      : el('input', {id: 'policy-value', autocomplete: 'off', value: state.typed?.value ?? item.value});
    const from = el('input', {id: 'policy-from', type: 'date', value: state.typed?.from ?? plusDays(countyToday(), 1), oninput: () => { why.hidden = from.value > countyToday(); }});
    const reason = el('input', {id: 'policy-reason', autocomplete: 'off', maxlength: 500, value: state.typed?.reason ?? ''});
    const why = el('p', {class: 'policy-why', hidden: from.value > countyToday()}, el('label', {for: 'policy-reason'}, t('data.policy.reason')), reason, el('small', {class: 'muted'}, t('data.policy.reason_why')));
    return el('form', {class: 'policy-form', onsubmit: event => {
      event.preventDefault();
      state.typed = {value: value.value, from: from.value, reason: reason.value};
      change('PUT', item, from.value, {value: value.value, reason: reason.value});
    }},
    el('label', {for: 'policy-value'}, t('data.policy.new_value')), value, item.unit,
    el('label', {for: 'policy-from'}, t('data.policy.holds_from')), from,
    el('button', {type: 'submit', class: 'primary'}, t('data.policy.set')), why);
  }

  async function change(method, item, from, body) {
    try {
      await write(method, `${base}/policy-parameters/${item.key}/values/${from}`, body, {seen: state.revision});
      state.typed = undefined;
      state.told = {kind: 'well', text: body ? t('data.policy.done', {value: withUnit(item, body.value), date: dateLabel(from)}) : t('data.policy.taken_back', {date: dateLabel(from)})};
      await read();
    } catch (problem) {
      state.told = {kind: 'warn', text: problem.message, errors: problem.details?.errors};
      if (problem.details?.status === 412) await read();
      else draw();
    }
  }

  function changes(item) {
    if (item.changes.length === 0) return undefined;
    return el('details', {class: 'policy-changes'}, el('summary', {}, t('data.policy.changes', {count: item.changes.length})),
      el('ul', {}, ...item.changes.map(made => el('li', {}, `${moment(made.at)} · ${made.by} · ${dateLabel(made.from)}: ${made.before ?? '–'} → ${made.after ?? '–'}`, made.reason ? el('span', {class: 'muted'}, ` ${made.reason}`) : undefined))));
  }
}

function areaOf(item) {
  return item.key.slice(0, item.key.indexOf('.'));
}

function areaTitle(area) {
  return t(`data.policy.area.${area}`);
}

function withUnit(item, value) {
  const label = item.choices.find(choice => choice.code === value)?.label ?? value;
  return value === '' ? t('data.policy.none') : [label, item.unit].filter(Boolean).join(' ');
}

function isNow({from, until}) {
  const now = countyToday();
  return (!from || from <= now) && (!until || until >= now);
}

/** "0.2 until 31 Dec 2026, 0.25 from 1 Jan 2027"; the value alone where it neither ended nor will. */
function sentence(item) {
  const ahead = item.values.filter(value => value.ahead);
  const now = withUnit(item, item.value);
  if (ahead.length === 0) return now;
  return [t('data.policy.holds_until', {value: now, date: dateLabel(plusDays(ahead[0].from, -1))}),
    ...ahead.map(value => t('data.policy.holds', {value: withUnit(item, value.value), date: dateLabel(value.from)}))].join(t('data.policy.comma'));
}
