import {el} from '../dom.js';
import {t} from '../texts.js';
import {HEAD, NAMES} from './layout.js';
import {kindLetter} from './words.js';

const SLACK = 5;
const EDGE = 36;
const SCROLL_STEP = 14;

/** Duties are dragged by pointer, from the grid or the worklist, onto a cell or another duty. */
export function createDrag(board) {
  const ghost = el('div', {class: 'ghost', 'aria-hidden': 'true'});
  let drag;

  /** Follows the pointer from an element that stands for a duty. */
  function watch(root) {
    root.addEventListener('pointerdown', event => {
      const duty = board.store.duties.get(event.target.closest('[data-duty]')?.dataset.duty);
      if (!duty || event.button !== 0 || !board.mayChange || event.ctrlKey || event.metaKey || event.shiftKey) return;
      drag = {duty, from: event, duties: held(duty)};
    });
  }

  /** All that are chosen when the one held is among them, that one first. */
  function held(duty) {
    if (!board.selection.has(duty.id)) return [duty];
    return [duty, ...[...board.selection].filter(id => id !== duty.id).map(id => board.store.duties.get(id)).filter(Boolean)];
  }

  function move(event) {
    if (!drag) return;
    if (!drag.moving) {
      if (Math.hypot(event.clientX - drag.from.clientX, event.clientY - drag.from.clientY) < SLACK) return;
      start();
    }
    drag.at = event;
    follow();
    hover();
  }

  function start() {
    drag.moving = true;
    document.body.classList.add('dragging');
    ghost.className = `ghost kind-${drag.duty.kind}`;
    ghost.replaceChildren(el('b', {class: 'letter'}, kindLetter(drag.duty.kind)), drag.duties.length > 1 ? t('roster.duties', {duties: drag.duties.length}) : drag.duty.start);
    board.root.append(ghost);
    drag.scrolling = requestAnimationFrame(scrollAtEdges);
  }

  function follow() {
    ghost.style.transform = `translate(${drag.at.clientX + 10}px, ${drag.at.clientY + 10}px)`;
  }

  function hover() {
    const place = board.grid.place(drag.at.clientX, drag.at.clientY);
    if (!place || place.row.title !== undefined) return board.preview.clear();
    const under = document.elementFromPoint(drag.at.clientX, drag.at.clientY)?.closest('.chip')?.dataset.duty;
    const onto = under && !drag.at.altKey && !drag.duties.some(duty => duty.id === under) ? board.store.duties.get(under) : undefined;
    board.preview.show(drag.duties, {...place, onto});
  }

  function scrollAtEdges() {
    if (!drag?.moving) return;
    const box = board.grid.element.getBoundingClientRect();
    const {clientX: x, clientY: y} = drag.at ?? drag.from;
    const inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
    const across = x < box.left + EDGE + NAMES ? -1 : x > box.right - EDGE ? 1 : 0;
    const down = y < box.top + EDGE + HEAD ? -1 : y > box.bottom - EDGE ? 1 : 0;
    if (inside && drag.at && (across || down)) {
      board.grid.element.scrollBy(across * SCROLL_STEP, down * SCROLL_STEP);
      hover();
    }
    drag.scrolling = requestAnimationFrame(scrollAtEdges);
  }

  /** The drop; a press that never moved is a click. */
  function end(event) {
    if (!drag) return;
    const {moving} = drag;
    cancel(false);
    if (!moving) return;
    if (event.type === 'pointerup') board.preview.drop();
    else board.preview.clear();
    // The click that follows a drag is none.
    window.addEventListener('click', swallow, {capture: true, once: true});
    setTimeout(() => window.removeEventListener('click', swallow, {capture: true}));
  }

  function cancel(clears = true) {
    if (!drag) return;
    cancelAnimationFrame(drag.scrolling);
    drag = undefined;
    ghost.remove();
    document.body.classList.remove('dragging');
    if (clears) board.preview.clear();
  }

  board.listen(document, 'pointermove', move);
  board.listen(document, 'pointerup', end);
  board.listen(document, 'pointercancel', end);
  return {watch, cancel, isOn: () => Boolean(drag?.moving)};
}

function swallow(event) {
  event.stopPropagation();
  event.preventDefault();
}
