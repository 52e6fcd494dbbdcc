import {read, write} from '../api.js';
import {dateLabel} from '../dates.js';
import {el} from '../dom.js';
import {t, word} from '../texts.js';

/** Requests for leave that wait for a decision; what is approved becomes a row of the table below. */
export function drawRequests(here, decided) {
  const root = el('div', {class: 'data-requests'});
  const {base, references} = here.found;
  const doctors = {refersTo: ['doctors']};

  async function draw(problem) {
    const waiting = await read(`${base}/leave-requests?state=asked`);
    root.replaceChildren(...(waiting.length === 0 ? [] : [
      el('h3', {}, t('data.requests', {count: waiting.length})),
      el('ul', {}, ...waiting.map(request => item(request)))]),
    problem ? el('p', {class: 'warn', role: 'alert'}, problem.message) : '');
  }

  function item(request) {
    const reason = el('input', {class: 'data-reason', 'aria-label': t('data.reason'), placeholder: t('data.reason'), maxlength: 500});
    const decide = async what => {
      try {
        await write('POST', `${base}/leave-requests/${request.id}/${what}`, {reason: reason.value});
        await decided();
        await draw();
      } catch (problem) {
        await draw(problem);
      }
    };
    return el('li', {'data-request': request.id},
      el('strong', {}, references.label(doctors, request.doctor) ?? request.doctor), ` ${dateLabel(request.from)} – ${dateLabel(request.to)} · ${word('data.kind', request.kind)}`,
      request.note ? el('span', {class: 'muted'}, ` ${request.note}`) : undefined,
      reason,
      el('button', {type: 'button', class: 'primary', onclick: () => decide('approval')}, t('data.approve')),
      el('button', {type: 'button', onclick: () => decide('refusal')}, t('data.refuse')));
  }

  draw().catch(problem => root.replaceChildren(el('p', {class: 'warn', role: 'alert'}, problem.message)));
  return root;
}
