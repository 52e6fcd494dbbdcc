import {el} from '../dom.js';
import {t} from '../texts.js';
import {arrange, columnsOf} from './arrange.js';
import {isMarked} from './chip.js';
import {drawHead, drawStripes} from './head.js';
import {columnWidth, HEAD, layOut, NAMES} from './layout.js';
import {drawRow} from './row.js';

const OVERSCAN = 300;

/**
 * The grid: only the lines in sight, and a little beyond, are in the page. `refresh` arranges anew, `mark` shows what is chosen,
 * `place` tells a cell from a point and `rectOf` where a cell lies.
 */
export function createGrid(board) {
  const head = el('div', {class: 'grid-head', role: 'row', 'aria-rowindex': 1});
  const stripes = el('div', {class: 'stripes', 'aria-hidden': 'true'});
  const body = el('div', {class: 'lines', role: 'rowgroup'});
  const caption = el('span', {class: 'group-now'});
  const nothing = el('p', {class: 'nothing', hidden: true}, t('roster.nothing'));
  const canvas = el('div', {class: 'canvas'}, head, stripes, body);
  const scroll = el('div', {class: 'scroll', role: 'grid', 'aria-label': t('roster.grid'), 'aria-multiselectable': 'true', 'aria-describedby': 'roster-keys'}, canvas);
  const drawn = new Map();
  const grid = {element: scroll, nothing, layout: layOut([]), columns: [], width: 0};

  grid.refresh = () => {
    grid.columns = columnsOf(board);
    grid.layout = layOut(arrange(board));
    scroll.setAttribute('aria-rowcount', grid.layout.rows.length + 1);
    scroll.setAttribute('aria-colcount', grid.columns.length + 1);
    nothing.hidden = grid.layout.rows.length > 0;
    scroll.hidden = !nothing.hidden;
    body.style.height = `${grid.layout.height}px`;
    drawn.forEach(element => element.remove());
    drawn.clear();
    grid.fit();
    if (!scroll.contains(document.activeElement)) scroll.tabIndex = 0;
  };

  grid.fit = () => {
    const weeks = Number(board.view.weeks) || 2;
    grid.width = columnWidth(scroll.clientWidth, grid.columns, weeks);
    canvas.style.width = `${NAMES + grid.width * grid.columns.length}px`;
    canvas.style.setProperty('--w', `${grid.width}px`);
    canvas.dataset.width = grid.width < 40 ? 'tight' : grid.width < 84 ? 'middle' : 'wide';
    head.replaceChildren(...drawHead(grid.columns, caption, grid.width < 40));
    stripes.replaceChildren(...drawStripes(grid.columns));
    paint();
  };

  function paint() {
    const {layout} = grid;
    if (layout.rows.length === 0) return;
    const first = layout.at(scroll.scrollTop - OVERSCAN);
    const last = layout.at(scroll.scrollTop + scroll.clientHeight + OVERSCAN);
    const kept = layout.indexOf.get(board.cursor.row);
    for (const [index, element] of drawn) {
      if ((index < first || index > last) && index !== kept) {
        element.remove();
        drawn.delete(index);
      }
    }
    const fresh = [];
    for (let index = first; index <= last; index++) if (!drawn.has(index)) fresh.push(add(index));
    if (kept !== undefined && !drawn.has(kept)) fresh.push(add(kept));
    body.append(...fresh);
    captions(layout);
  }

  function add(index) {
    const element = drawRow(grid.layout.rows[index], index, grid.columns, board);
    element.style.transform = `translateY(${grid.layout.tops[index]}px)`;
    element.style.height = `${grid.layout.heightOf(index)}px`;
    drawn.set(index, element);
    return element;
  }

  /** The title of the group at the top, which may have scrolled away. */
  function captions({rows, at}) {
    let index = at(scroll.scrollTop + 1);
    while (index > 0 && rows[index].title === undefined) index--;
    const {title, count} = rows[index];
    if (caption.textContent !== title) caption.replaceChildren(title ?? '');
    caption.title = t('roster.group_count', {count: count ?? 0});
  }

  grid.mark = () => {
    for (const button of body.querySelectorAll('.chip')) {
      const duty = board.store.duties.get(button.dataset.duty);
      if (duty) button.setAttribute('aria-pressed', String(isMarked(duty, board)));
    }
  };

  grid.line = key => drawn.get(grid.layout.indexOf.get(key));

  /** The row and column under a point of the window; undefined outside of the cells. */
  grid.place = (x, y) => {
    const box = scroll.getBoundingClientRect();
    if (x < box.left + NAMES || x > box.left + scroll.clientWidth || y < box.top + HEAD || y > box.top + scroll.clientHeight) return undefined;
    const column = Math.floor((x - box.left + scroll.scrollLeft - NAMES) / grid.width);
    const down = y - box.top - HEAD + scroll.scrollTop;
    const row = grid.layout.rows[grid.layout.at(down)];
    return row === undefined || column >= grid.columns.length || down > grid.layout.height ? undefined : {row, column};
  };

  /** Where a cell lies within the lines. */
  grid.rectOf = (key, column) => {
    const index = grid.layout.indexOf.get(key);
    return {left: NAMES + column * grid.width, top: grid.layout.tops[index], width: grid.width, height: grid.layout.heightOf(index)};
  };

  /** Scrolls so far that a cell is in sight. */
  grid.reveal = (key, column) => {
    if (!grid.layout.indexOf.has(key)) return false;
    const {left, top, width, height} = grid.rectOf(key, column);
    scroll.scrollTop = nearest(scroll.scrollTop, top, height, scroll.clientHeight - HEAD);
    scroll.scrollLeft = nearest(scroll.scrollLeft, left - NAMES, width, scroll.clientWidth - NAMES);
    paint();
    return true;
  };

  scroll.addEventListener('scroll', paint, {passive: true});
  new ResizeObserver(() => { if (scroll.clientWidth > 0) grid.fit(); }).observe(scroll);
  grid.body = body;
  return grid;
}

function nearest(now, start, size, room) {
  const margin = Math.min(60, room / 4);
  if (start - margin < now) return Math.max(0, start - margin);
  return start + size + margin > now + room ? start + size + margin - room : now;
}
