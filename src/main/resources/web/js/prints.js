import {download} from './api.js';
import {el} from './dom.js';
import {me} from './session.js';
import {t} from './texts.js';

const PDF = 'application/pdf';
const PAGE = 'text/html';
/** By then the other window has read it. */
const KEPT_MS = 60_000;

/** Whether the reader may print what belongs to a township. */
export function mayPrint(townshipCode) {
  const reader = me();
  return reader.roles.includes('coordinator') || (reader.roles.includes('township_lead') && reader.townshipCode === townshipCode);
}

/** A print of the roster to open as a page or as a PDF; `path` below its prints. */
export function printButtons(label, {county, roster}, path) {
  const told = el('span', {class: 'told', role: 'alert'});
  const button = (type, key) => el('button', {type: 'button', 'data-print': `${path} ${type}`, onclick: async () => {
    told.textContent = '';
    try {
      await open(`/api/counties/${county.id}/rosters/${roster.id}/prints/${path}`, type);
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      told.textContent = problem.message || t('problem.unreachable');
    }
  }}, t(key), el('span', {class: 'unseen'}, ` ${label}`));
  return el('div', {class: 'prints'}, el('span', {}, label), button(PAGE, 'print.page'), button(PDF, 'print.pdf'), told);
}

/** Addresses cannot carry the session's token, so the window gets what was fetched. It is opened first, while the click counts. */
async function open(path, type) {
  const opened = window.open('', '_blank');
  try {
    const {blob} = await download(path, type);
    const url = URL.createObjectURL(type === PDF ? blob : await standingAlone(blob));
    opened.location.replace(url);
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  } catch (problem) {
    opened?.close();
    throw problem;
  }
}

/** The page with its styles named in full: from a blob nothing relative can be found. */
async function standingAlone(blob) {
  const html = (await blob.text()).replace('href="/', `href="${location.origin}/`);
  return new Blob([html], {type: `${PAGE};charset=utf-8`});
}
