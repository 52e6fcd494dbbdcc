import {dayLabel} from '../dates.js';
import {el, redraw} from '../dom.js';
import {t} from '../texts.js';

const FEW = 30;
const MARKS = {hard: '✖', declined: '⊘', swap: '⇄', open: '▲', surge: '☁', warning: '!', offered: '⇄', later: '○'};

/** What is to be done, worst first; each entry leads to its duty or gap. Entries of open duties can be dragged into the grid. */
export function createTodo(board) {
  const body = el('div', {class: 'worklist-body'});
  const counts = el('p', {class: 'counts'});
  const root = el('section', {class: 'roster-worklist', 'aria-labelledby': 'roster-worklist-title'},
    el('h2', {id: 'roster-worklist-title'}, t('roster.work.title')), counts, body);
  const closed = new Set(['later']);
  const whole = new Set();

  function draw() {
    const {groups} = board.problems;
    const top = body.scrollTop;
    counts.replaceChildren(...summary(groups));
    redraw(body, note(groups),
      ...groups.map(drawGroup));
    body.scrollTop = top;
  }

  /** What there is to say beside the groups. */
  function note(groups) {
    if (board.store.duties.size === 0) return el('p', {class: 'worklist-clear'}, t('roster.empty'));
    if (!board.rest) return el('p', {class: 'worklist-clear', role: 'status'}, t('roster.work.loading'));
    return groups.length === 0 ? el('p', {class: 'worklist-clear'}, el('b', {}, '✓ '), t('roster.work.clear')) : undefined;
  }

  function summary(groups) {
    const sum = kind => groups.filter(group => group.kind === kind).reduce((total, group) => total + group.items.length, 0);
    return ['hard', 'open', 'declined', 'swap', 'surge', 'warning'].map(kind => ({kind, count: sum(kind)}))
      .filter(({kind, count}) => count > 0 || kind === 'hard' || kind === 'open')
      .map(({kind, count}) => el('span', {class: `count ${count > 0 ? kind : 'none'}`}, `${MARKS[kind]} ${t(`roster.work.count.${kind}`, {count})}`));
  }

  function drawGroup(group) {
    const items = whole.has(group.key) ? group.items : group.items.slice(0, FEW);
    const more = group.items.length - items.length;
    const fold = event => (event.target.open ? closed.delete(group.key) : closed.add(group.key));
    return el('details', {class: `worklist-group ${group.kind}`, open: !closed.has(group.key), ontoggle: fold},
      el('summary', {}, `${group.title} · ${group.items.length}`),
      el('ul', {}, ...items.map(item => drawItem(item, group)),
        more > 0 ? el('li', {}, el('button', {type: 'button', class: 'worklist-more', 'data-key': `more ${group.key}`,
          onclick: () => { whole.add(group.key); draw(); }}, t('roster.more', {more}))) : undefined));
  }

  function drawItem(item, group) {
    return el('li', {}, el('button', {
      class: 'worklist-item', type: 'button', 'data-key': item.key, 'data-duty': group.kind === 'open' ? item.duty : undefined,
      'aria-current': isCurrent(item) ? 'true' : undefined,
      onclick: () => (item.duty ? board.choose(item.duty, {reveal: true, panel: true}) : board.chooseGap(item)),
    },
      el('strong', {}, el('i', {class: 'mark', 'aria-hidden': 'true'}, `${MARKS[group.kind]} `), item.title),
      item.date ? el('span', {class: 'worklist-where'}, [dayLabel(item.date), item.where].filter(Boolean).join(' · ')) : undefined,
      item.words ? el('span', {}, item.words) : undefined));
  }

  function isCurrent({duty, key}) {
    return duty ? board.selection.has(duty) : key === board.gap?.key;
  }

  function mark() {
    const items = new Map(board.problems.groups.flatMap(group => group.items).map(item => [item.key, item]));
    for (const button of body.querySelectorAll('.worklist-item')) {
      if (isCurrent(items.get(button.dataset.key) ?? {key: false})) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  return {element: root, draw, mark};
}
