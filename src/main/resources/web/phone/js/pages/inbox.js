import {el} from '/js/dom.js';
import {dayLabel} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list as known} from '../overlay.js';
import {button, card, clock, empty, heading, line, list, page, strong, tag, waiting} from '../parts.js';
import {save, store} from '../store.js';
import {act, tell} from '../sync.js';

/** What did not count, until the doctor has seen it; and what the doctor was told. */
export function inbox() {
  const told = known('inbox', items()).sort((one, two) => two.at.localeCompare(one.at));
  return page(t('phone.inbox'), '#today',
    store.notices.length > 0 && card(heading(t('phone.conflicts')), list(store.notices.map(noticeLine))),
    card(heading(t('phone.inbox.told')), told.length > 0 ? list(told.map(messageLine)) : empty(t('phone.inbox.none'))));
}

function noticeLine(notice) {
  return el('div', {class: 'block'}, strong([word('phone.action', notice.kind), about(notice)].filter(Boolean).join(' · ')), line(t('phone.notice.at', {time: clock(notice.at)})),
    el('p', {class: 'words'}, notice.words),
    said(notice) && line(t('phone.notice.said', {text: said(notice)})),
    el('span', {class: 'line'}, tag(word('phone.result', notice.result), 'bad')),
    button(t('phone.seen'), async () => {
      store.notices = store.notices.filter(other => other.key !== notice.key);
      await save('notices');
      tell();
    }));
}

/** What the doctor wrote, so that none of it has to be thought out again. */
const said = ({referral, signing, duty, leave, wish}) => referral?.complaint || signing?.note || duty?.reason || leave?.note || wish?.note;

/** Whom or what an action was about, as far as the phone still knows it. */
function about({signing, of, duty, referral, stop, leave, wish}) {
  const all = items();
  const task = all.tasks?.[signing?.task ?? of];
  const shift = all.duties?.[duty?.id] ?? all.swaps?.[of];
  return task?.resident.name ?? all.residents?.[referral?.resident]?.name ?? (shift && `${dayLabel(shift.date)} ${shift.place}`)
    ?? (stop && `${dayLabel(stop.date)} ${placeName(all, stop)}`) ?? (leave && dayLabel(leave.from)) ?? (wish && dayLabel(wish.date));
}

function placeName(all, {date, place}) {
  const stops = known('runs', all).filter(run => run.date === date).flatMap(run => run.stops);
  return stops.find(stop => stop.place.id === place)?.place.name ?? place;
}

function messageLine(message) {
  return el('div', {class: 'block'}, el('p', {class: 'words'}, message.words), line(clock(message.at)),
    el('span', {class: 'line'}, message.urgent && tag(t('phone.inbox.urgent'), 'bad'), waiting(message)),
    !message.confirmed && button(t('phone.seen'), () => act('confirm', {of: message.id}), message.urgent ? 'primary' : ''));
}
