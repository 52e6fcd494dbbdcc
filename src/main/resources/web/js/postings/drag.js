import {daysBetween, plusDays} from '../dates.js';

/** A click moves this little. */
const STILL_PX = 4;

/**
 * Lets a bar be dragged as a whole and by its ends, with the pointer and with the keyboard: the arrows move an end by a week, with
 * Shift the bar; Enter stores, Escape puts back.
 */
export function draggable(element, button, ends, {term, seat, axis, desk, say}) {
  const take = () => { if (desk.chosen?.term !== term) desk.choose(seat, term); };
  const move = change => { desk.want(change); say(desk.wanted); };
  for (const end of ends) {
    end.addEventListener('pointerdown', event => follow(event, weeks => ({[end.dataset.end]: bounded(end.dataset.end, weeks)}), hidden(end.dataset.end)));
    end.addEventListener('keydown', event => onKey(event, weeks => ({[end.dataset.end]: bounded(end.dataset.end, weeks, desk.wanted)})));
    end.addEventListener('focus', take);
  }
  button.addEventListener('pointerdown', event => follow(event, (weeks, row) => ({...shifted(term, weeks), ...row})));
  button.addEventListener('keydown', event => {
    if (event.shiftKey) onKey(event, weeks => shifted(desk.wanted, weeks));
    else if (event.key === 'Escape' && desk.chosen) desk.drop();
  });

  function bounded(end, weeks, from = term) {
    const date = plusDays(from[end], 7 * weeks);
    const isEmpty = end === 'from' ? date > from.to : date < from.from;
    return isEmpty ? from[end] : date;
  }

  /** Weeks of the bar beyond the year shown: its end is dragged from where it is seen. */
  function hidden(end) {
    const until = plusDays(term.to, 1);
    if (end === 'to' && until > axis.end) return -daysBetween(axis.end, until) / 7;
    return end === 'from' && term.from < axis.start ? daysBetween(term.from, axis.start) / 7 : 0;
  }

  function follow(event, changeOf, offset = 0) {
    if (event.button !== 0) return;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const week = element.parentElement.clientWidth * 7 / daysBetween(axis.start, axis.end);
    let moved = false;
    const onMove = ({clientX, clientY}) => {
      const row = target === button ? rowAt(clientX, clientY) : undefined;
      if (!moved && Math.abs(clientX - event.clientX) < STILL_PX && !isElsewhere(row)) return;
      if (!moved) { moved = true; take(); }
      const change = changeOf(Math.round((clientX - event.clientX) / week + offset), row);
      const wanted = {...desk.wanted, ...change};
      if (JSON.stringify(wanted) !== JSON.stringify(desk.wanted)) move(change);
    };
    const stop = () => {
      target.removeEventListener('pointermove', onMove);
      if (moved) desk.commit();
    };
    target.addEventListener('pointermove', onMove);
    target.addEventListener('pointerup', stop, {once: true});
    target.addEventListener('pointercancel', () => { target.removeEventListener('pointermove', onMove); desk.drop(); }, {once: true});
  }

  /** The seat whose line the pointer is over. */
  function rowAt(x, y) {
    const line = document.elementFromPoint(x, y)?.closest('.year-line');
    return line ? {centre: line.dataset.centre, seat: Number(line.dataset.seat)} : undefined;
  }

  function isElsewhere(row) {
    return row && (row.centre !== seat.centre || row.seat !== seat.seat);
  }

  function onKey(event, changeOf) {
    const weeks = {ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1}[event.key];
    if (weeks) { take(); move(changeOf(weeks)); }
    else if (event.key === 'Enter') desk.commit();
    else if (event.key === 'Escape') desk.drop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function shifted({from, to}, weeks) {
  return {from: plusDays(from, 7 * weeks), to: plusDays(to, 7 * weeks)};
}
