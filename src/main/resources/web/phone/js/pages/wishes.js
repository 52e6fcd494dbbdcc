import {el} from '/js/dom.js';
import {countyToday, dayLabel, plusDays} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list as known} from '../overlay.js';
import {button, card, choices, empty, field, form, line, linkButton, list, page, strong, waiting} from '../parts.js';
import {act} from '../sync.js';

const KINDS = ['off', 'run', 'clinic_session', 'visiting_clinic', 'tidal', 'on_call'];

/** What the doctor would like of coming days; the planner weighs it, it promises nothing. */
export function wishes() {
  const made = known('wishes', items()).sort((one, two) => one.date.localeCompare(two.date));
  return page(t('phone.wishes'), '#me', linkButton(t('phone.wish.make'), '#wish', 'primary big'),
    card(made.length > 0 ? list(made.map(wishLine)) : empty(t('phone.wishes.none'))));
}

function wishLine(wish) {
  return el('div', {class: 'block'},
    strong(`${dayLabel(wish.date)} ${word('phone.half', wish.halfDay ?? 'all')} ${word('phone.kind', wish.kind ?? 'off')}`),
    wish.note && line(wish.note), el('span', {class: 'line'}, waiting(wish) || ''), button(t('phone.withdraw'), () => act('withdraw_wish', {of: wish.id})));
}

export function wish() {
  const today = countyToday();
  const weeks = known('me', items())[0]?.policy.wishWeeksAhead ?? 8;
  return page(t('phone.wish.make'), '#wishes', card(el('p', {class: 'muted'}, t('phone.wish.why')), form(t('phone.send'), '#wishes', make,
    field(t('phone.wish.date'), {type: 'date', name: 'date', min: today, max: plusDays(today, 7 * weeks), required: true}),
    choices({name: 'halfDay', legend: t('phone.half'), values: ['all', 'am', 'pm'].map(half => [half, word('phone.half', half)]), chosen: 'all'}),
    field(t('phone.wish.kind'), {name: 'kind', options: KINDS.map(kind => [kind, word('phone.kind', kind)])}),
    field(t('phone.note'), {tag: 'textarea', name: 'note', rows: '2', maxlength: '200'}))));
}

function make({date, halfDay, kind, note}) {
  const wanted = {date, note: note.trim(), ...(halfDay !== 'all' && {halfDay}), ...(kind !== 'off' && {kind})};
  return act('wish', {wish: wanted});
}
