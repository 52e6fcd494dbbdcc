import {el} from '../dom.js';
import {dayLabel, weekSpan} from '../dates.js';
import {t} from '../texts.js';
import {dropOf} from './drop.js';
import {createTrial} from './trial.js';
import {drawOutcome, mark, sayOutcome} from './verdict.js';
import {doctorName} from './words.js';

const GAP = 8;

/** What would come of putting duties into a cell: the cell coloured and marked, and the consequences in words beside it. */
export function createPreview(board) {
  const trial = createTrial(board);
  const target = el('div', {class: 'target', 'aria-hidden': 'true'});
  const words = el('div', {class: 'verdict', role: 'tooltip'});
  let now;

  function show(duties, place) {
    const key = `${place.row.key} ${place.column} ${place.onto?.id}`;
    if (now?.key === key) return;
    clear();
    const drop = dropOf(duties, place, board);
    now = {key, drop};
    if (drop.refused) return judge('bad', place, [el('p', {class: 'verdict-head'}, mark('bad')), el('p', {}, drop.refused)], drop.refused);
    if (!drop.changes) return;
    const swap = drop.changes[0].operation === 'swap';
    const title = el('div', {class: 'what'}, describe(duties, place, drop), swap ? el('small', {class: 'muted'}, t('roster.swap.alt')) : undefined);
    judge('busy', place, [title, mark('busy')]);
    trial.ask(drop.changes, ({outcome, problem}) => {
      if (problem) judge('bad', place, [title, el('p', {class: 'verdict-head'}, mark('bad')), el('p', {}, problem.message)], problem.message);
      else now.hard = outcome.breaks.filter(one => one.level === 'hard');
      if (outcome) judge(outcome.level, place, [title, ...drawOutcome(outcome, board)], sayOutcome(outcome));
    });
  }

  function judge(level, place, content, said) {
    const {left, top, width, height} = board.grid.rectOf(place.row.key, place.column);
    target.className = `target ${level}`;
    Object.assign(target.style, {left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`});
    board.grid.body.append(target);
    words.className = `verdict ${level}`;
    words.replaceChildren(...content);
    board.root.append(words);
    beside(words, target.getBoundingClientRect(), board.panel.element.getBoundingClientRect());
    if (said) board.say(said);
  }

  function clear() {
    trial.stop();
    target.remove();
    words.remove();
    now = undefined;
  }

  /** Makes what is shown. */
  function drop() {
    const {drop: {changes} = {}, hard} = now ?? {};
    clear();
    return changes ? board.changes.make({changes, hard}) : Promise.resolve(false);
  }

  function describe(duties, {row, column, onto}, {changes}) {
    if (changes[0].operation === 'swap') return `⇄ ${doctorName(board.store, duties[0].doctor)} ${t('roster.swaps')} ${doctorName(board.store, onto.doctor)}`;
    const day = board.grid.columns[column];
    return [duties.length > 1 ? t('roster.duties', {duties: duties.length}) : undefined, row.label, day.week ? weekSpan(day.date) : dayLabel(day.date)].filter(Boolean).join(' · ');
  }

  return {show, clear, drop};
}

/** On the right of the grid, where it covers no cell, at the height of the cell; by the cell where nothing stands on the right. */
function beside(words, cell, panel) {
  const {width, height} = words.getBoundingClientRect();
  const left = panel.width > 0 && panel.left > cell.left ? panel.left : cell.right + GAP;
  words.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
  words.style.top = `${Math.max(GAP, Math.min(cell.top, window.innerHeight - height - GAP))}px`;
}
