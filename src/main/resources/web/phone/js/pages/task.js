import {el} from '/js/dom.js';
import {dateLabel, dayLabel} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items} from '../overlay.js';
import {button, card, clock, dayName, empty, facts, field, form, groupNames, heading, line, linkButton, list, page, person, strong, waiting} from '../parts.js';
import {act} from '../sync.js';
import {OPEN, stateTag} from './tasks.js';

const OUTCOMES = ['not_met', 'refused', 'moved', 'deceased'];
/** Whoever refused, or was not to be found, may sign after all: a signature counts over everything but another one. */
const SIGNED_OR_GONE = ['signed', 'cancelled'];
const gone = () => page(t('phone.nothing'), '#tasks', el('p', {class: 'empty'}, t('phone.nothing.why')));

/** One signing task: who, where, why, what was tried; and what came of it today. */
export function task(id) {
  const found = items().tasks?.[id];
  if (!found) return gone();
  const {resident, village, team} = found;
  return page(person(resident), '#tasks',
    card(strong(word('phone.reason.of', found.reason)), line(groupNames(resident.groups)),
      facts([
        [t('phone.task.where'), village.name], [t('phone.task.team'), team.name],
        [t('phone.task.due'), `${dayLabel(found.dueFrom)} – ${dayLabel(found.dueBy)}`],
        [t('phone.task.ends'), found.contractEndsOn && dateLabel(found.contractEndsOn)],
        [t('phone.task.tour'), found.tourDate && dayName(found.tourDate)],
        [t('phone.task.phone'), resident.phone && el('a', {class: 'call', href: `tel:${resident.phone}`}, resident.phone)],
      ]),
      el('p', {class: 'line'}, stateTag(found), waiting(found) || '')),
    OPEN.includes(found.state) && outcomes(found),
    !OPEN.includes(found.state) && !SIGNED_OR_GONE.includes(found.state)
      && card(linkButton(t('phone.sign.after'), `#sign/${encodeURIComponent(found.id)}`, 'big')),
    card(heading(t('phone.task.history')), found.history.length > 0 ? list(found.history.map(visitLine)) : empty(t('phone.task.history.none'))));
}

function outcomes(found) {
  const id = encodeURIComponent(found.id);
  return card(
    button(t('phone.sign'), async () => {
      if (found.state === 'in_progress' || await act('begin_signing', {of: found.id})) location.assign(`#sign/${id}`);
    }, 'primary big'),
    el('div', {class: 'buttons two'}, ...OUTCOMES.map(outcome => linkButton(word('phone.outcome', outcome), `#outcome/${id}/${outcome}`))));
}

const visitLine = visit => el('div', {class: 'block'},
  strong(`${clock(visit.at)} ${word('phone.outcome', visit.outcome)}`), line(visit.doctor), visit.note && line(visit.note),
  !visit.counted && line(t('phone.task.uncounted')));

/** A visit that ends without a signature. */
export function outcome(id, kind) {
  const found = items().tasks?.[id];
  if (!found || !OUTCOMES.includes(kind)) return gone();
  const back = `#task/${encodeURIComponent(id)}`;
  return page(word('phone.outcome', kind), back, card(strong(person(found.resident)), el('p', {}, word('phone.outcome.why', kind)),
    form(t('phone.save'), back, ({note}) => act('signing', {signing: {task: id, outcome: kind, note: note.trim()}}),
      field(t('phone.note'), {tag: 'textarea', name: 'note', rows: '3', maxlength: '500'}))));
}
