import {el} from '../dom.js';
import {t} from '../texts.js';
import {openDialog} from './dialog.js';
import {explain} from './conflict.js';
import {list} from './verdict.js';

const LONGEST = 1000;
let typed = '';

/**
 * Asks why hard rules shall be broken; true when the change was carried out with the reason. What was typed stays: when the service
 * refuses, and for the next question when this one is closed.
 */
export function askReason(board, hard, send) {
  return new Promise(resolve => {
    let done = false;
    const problem = el('div', {class: 'dialog-problem', role: 'alert'});
    const text = el('textarea', {id: 'reason', required: true, maxlength: LONGEST, rows: 3, oninput: () => { typed = text.value; }});
    text.value = typed;
    const button = el('button', {type: 'submit', class: 'primary'}, t('roster.reason.send'));
    const submit = async event => {
      event.preventDefault();
      button.disabled = true;
      try {
        await send(text.value.trim());
        typed = '';
        done = true;
        dialog.close();
      } catch (failure) {
        problem.replaceChildren(...await explain(board, failure));
      } finally {
        button.disabled = false;
      }
    };
    const dialog = openDialog(t('roster.reason.title'), [
      list('broken', hard),
      el('form', {onsubmit: submit},
        el('label', {for: 'reason'}, t('roster.reason.label')), text, problem,
        el('p', {class: 'buttons'}, button, el('button', {type: 'button', onclick: () => dialog.close()}, t('roster.cancel')))),
    ], {kind: 'reason', closed: () => resolve(done)});
    text.focus();
  });
}
