import {el} from '../dom.js';

/** A question in front of the page: its title, what it says, and buttons or a form. Escape closes it; the keyboard stays within. */
export function openDialog(title, content, {kind = '', closed} = {}) {
  const heading = el('h2', {id: 'dialog-title'}, title);
  const dialog = el('dialog', {class: `ask ${kind}`, 'aria-labelledby': 'dialog-title'}, heading, ...content);
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed?.();
    if (before?.isConnected) before.focus({preventScroll: true});
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
