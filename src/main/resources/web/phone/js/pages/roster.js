import {el} from '/js/dom.js';
import {countyToday, dateLabel, daysBetween, plusDays, weekSpan} from '/js/dates.js';
import {t} from '/js/texts.js';
import {items, list} from '../overlay.js';
import {card, dayName, empty, heading, hours, kindName, line, linkButton, list as rows, page, row, strong, tag, waiting} from '../parts.js';

const DAYS = 28;

/** Four weeks from today on, week by week. */
export function roster() {
  const all = items();
  const duties = list('duties', all).filter(duty => duty.date >= countyToday())
    .sort((one, two) => (one.date + one.start).localeCompare(two.date + two.start));
  const byWeek = new Map();
  for (const duty of duties) {
    const monday = mondayOf(duty.date);
    byWeek.set(monday, [...byWeek.get(monday) ?? [], duty]);
  }
  return page(t('phone.roster.title'), undefined,
    el('div', {class: 'buttons'}, linkButton(t('phone.swaps'), '#swaps'), linkButton(t('phone.leave'), '#leave'), linkButton(t('phone.wishes'), '#wishes')),
    ...postingCards(all, plusDays(countyToday(), DAYS)),
    duties.length === 0 && card(empty(t('phone.roster.none'))),
    ...[...byWeek].map(([monday, ofWeek]) => card(heading(weekSpan(monday)), rows(ofWeek.map(duty => dutyRow(duty, all.runs?.[duty.run]))))));
}

/** Where the doctor is posted, or will be by some day. */
export function postingCards(all, until) {
  const postings = (list('me', all)[0]?.postings ?? []).filter(posting => posting.from <= until && posting.to >= countyToday());
  return postings.map(({place, from, to}) => card(strong(t('phone.posting', {place})), line(`${dateLabel(from)} – ${dateLabel(to)}`)));
}

const mondayOf = date => plusDays(date, -((daysBetween('2024-01-01', date) % 7 + 7) % 7));

function dutyRow(duty, run) {
  const place = run ? run.stops.map(stop => stop.place.name).join(' → ') : duty.place;
  return row(`#duty/${encodeURIComponent(duty.id)}`,
    line(dayName(duty.date)), strong(`${hours(duty)} ${place}`),
    el('span', {class: 'line'}, tag(kindName(duty.kind), `kind ${duty.kind}`), answerTag(duty) || '', waiting(duty) || ''));
}

export function answerTag(duty) {
  if (duty.answer === 'accepted') return tag(t('phone.duty.accepted'), 'good');
  return duty.answer === 'declined' ? tag(t('phone.duty.declined'), 'bad') : undefined;
}
