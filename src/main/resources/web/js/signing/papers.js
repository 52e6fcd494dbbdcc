import {read, write} from '../api.js';
import {countyToday, dateLabel, plusDays} from '../dates.js';
import {attempt, openDialog} from '../dialog.js';
import {el} from '../dom.js';
import {hasRole} from '../session.js';
import {current, t} from '../texts.js';

const LANGUAGES = ['Zh', 'En'];

/** The text that residents sign, by versions, the latest first; administrators add the next one. */
export async function openPapers(base) {
  const window = openDialog('signing-papers', t('signing.papers'));
  await show(window, base);
}

function show(window, base) {
  return attempt(window.body, async () => {
    const texts = (await read(`${base}/contract-texts`)).reverse();
    window.body.replaceChildren(...texts.map((text, index) => drawText(text, index === 0)), hasRole('administrator') ? addForm(window, base, texts[0]) : '');
  });
}

function drawText(text, open) {
  const own = current() === 'zh' ? 'Zh' : 'En';
  return el('details', {class: 'signing-paper', open},
    el('summary', {}, t('signing.paper', {version: text.version, day: dateLabel(text.from)}), ' ', el('strong', {}, text[`title${own}`])),
    ...text[`body${own}`].split(/\n\s*\n/).map(paragraph => el('p', {}, paragraph)));
}

/** Begins with the words that are signed now, so that a change is a change and not a new writing. */
function addForm(window, base, latest) {
  const send = event => {
    event.preventDefault();
    return attempt(event.target, async () => {
      await write('POST', `${base}/contract-texts`, Object.fromEntries(new FormData(event.target)));
      await show(window, base);
    });
  };
  const field = (label, input) => el('label', {}, el('span', {}, label), input);
  return el('details', {class: 'signing-paper', id: 'signing-new-paper'},
    el('summary', {}, t('signing.paper.add')),
    el('form', {onsubmit: send},
      field(t('signing.paper.from'), el('input', {type: 'date', name: 'from', required: true, min: plusDays(countyToday(), 1), value: plusDays(countyToday(), 1)})),
      ...LANGUAGES.flatMap(language => [
        field(t(`signing.paper.title${language}`), el('input', {name: `title${language}`, required: true, maxlength: 100, value: latest?.[`title${language}`] ?? ''})),
        field(t(`signing.paper.body${language}`), el('textarea', {name: `body${language}`, required: true, rows: '8', maxlength: 20_000}, latest?.[`body${language}`] ?? '')),
      ]),
      el('p', {class: 'muted'}, t('signing.paper.kept')),
      el('button', {}, t('signing.paper.save'))));
}
