import {read} from '../api.js';
import {moment} from '../dates.js';
import {el} from '../dom.js';
import {t, word} from '../texts.js';
import {openDialog} from './dialog.js';
import {reload} from './load.js';
import {tried} from './trial.js';
import {drawOutcome} from './verdict.js';
import {sayDuty} from './words.js';

const MOST = 6;

/**
 * Says who has changed what since the page was read, shows the roster as it is now, and what one's own change would do to it; it is made
 * only when asked for again. True when it was carried out.
 */
export async function showConflict(board, order, again) {
  const others = await catchUp(board);
  const said = order.changes ? await tried(board, order.changes) : {};
  return new Promise(resolve => {
    let answer = Promise.resolve(false);
    const dialog = openDialog(t('roster.conflict.title'), [
      others,
      el('p', {}, t('roster.conflict.not_made')),
      said.outcome ? el('div', {class: 'verdict-box'}, el('p', {class: 'muted'}, t('roster.conflict.now')), ...drawOutcome(said.outcome, board)) : undefined,
      said.problem ? el('p', {class: 'warn'}, `▲ ${said.problem.message}`) : undefined,
      el('p', {class: 'buttons'},
        said.problem ? undefined : el('button', {type: 'button', class: 'primary', onclick: () => { answer = undefined; dialog.close(); }}, t('roster.conflict.again')),
        el('button', {type: 'button', onclick: () => dialog.close()}, t('roster.conflict.leave'))),
    ].filter(Boolean), {kind: 'conflict', closed: () => resolve(answer ?? again())});
  });
}

/** The same within another dialog, which stays as it is. */
export async function explain(board, problem) {
  if (problem.code !== 'adjust.overtaken') return [el('p', {class: 'warn'}, `▲ ${problem.message}`)];
  return [await catchUp(board), el('p', {}, t('roster.conflict.send_again'))];
}

/** Reads the roster anew and tells of the changes that were missed. */
async function catchUp(board) {
  const {store} = board;
  const missed = await read(`${store.roster.path}/changes?since=${store.revision}`);
  board.changed(await reload(store), {});
  const changes = missed.slice(0, MOST).map(change => el('li', {},
    el('b', {}, change.by || t('roster.somebody')), ` ${moment(change.madeAt)}: `, change.operation.split('+').map(one => word('roster.operation', one)).join(t('list.separator')),
    el('ul', {}, ...change.touched.filter(id => store.duties.has(id)).slice(0, MOST).map(id => el('li', {class: 'muted'}, sayDuty(store.duties.get(id), board)))),
    change.reason ? el('p', {class: 'muted'}, change.reason) : undefined));
  return el('ul', {class: 'missed'}, ...changes, missed.length > MOST ? el('li', {class: 'muted'}, t('roster.more', {more: missed.length - MOST})) : undefined);
}
