import {read} from '../api.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {outcomeOf} from './trial.js';
import {list, mark} from './verdict.js';
import {shortTitle} from './words.js';

const EXPLAINED = 12;
const WORDS = 2;

/** Why this doctor and who else, asked of the service; what was asked is dropped when the panel shows something else. */
export function advice(duty, board, signal) {
  const why = el('div', {class: 'why'}, waiting());
  const who = el('div', {class: 'who-else'}, waiting());
  const path = `${board.store.roster.path}/duties/${encodeURIComponent(duty.id)}`;
  if (duty.doctor) fill(why, `${path}/reasons`, answer => drawReasons({...answer, duties: undefined}, board));
  fill(who, `${path}/candidates?explained=${EXPLAINED}`, answer => drawCandidates(answer, duty, board));
  return el('div', {class: 'advice'},
    duty.doctor ? el('h4', {}, t('roster.why')) : undefined, duty.doctor ? why : undefined,
    el('h4', {}, t(duty.doctor ? 'roster.who_else' : 'roster.who_could')), who);

  async function fill(root, from, draw) {
    try {
      const answer = await read(from, {signal});
      if (!signal.aborted) root.replaceChildren(...draw(answer).filter(Boolean));
    } catch (problem) {
      if (!signal.aborted) root.replaceChildren(el('p', {class: 'warn'}, `▲ ${problem.message}`));
    }
  }
}

function waiting() {
  return el('p', {class: 'waiting muted'}, t('roster.asking'));
}

/** For: what would be worse without the doctor. Against: what would be better. */
function drawReasons(answer, board) {
  const {breaks, mends} = outcomeOf(answer, board.store);
  return [list('mended', mends, 8), list('broken', breaks, 8), mends.length + breaks.length === 0 ? el('p', {class: 'muted'}, t('roster.why.nothing')) : undefined];
}

function drawCandidates({candidates, others, current}, duty, board) {
  const able = candidates.filter(candidate => candidate.doctor.id !== current?.id);
  return [
    able.length === 0
      ? el('p', {class: 'warn'}, `▲ ${t('roster.no_candidates')}`)
      : el('ol', {class: 'candidates'}, ...able.slice(0, EXPLAINED).map(candidate => drawCandidate(candidate, duty, board))),
    able.length > EXPLAINED ? el('p', {class: 'muted'}, t('roster.more', {more: able.length - EXPLAINED})) : undefined,
    others.length > 0 ? el('details', {class: 'others'}, el('summary', {}, t('roster.others', {others: others.length})),
      el('ul', {}, ...others.slice(0, 60).map(other => el('li', {}, el('b', {class: 'rule'}, other.rule), ` ${other.reason}`)))) : undefined,
  ];
}

function drawCandidate({doctor: {id, ...told}, score, ...rules}, duty, board) {
  const doctor = board.store.doctors.get(id) ?? told;
  const {level, breaks, mends} = outcomeOf({...rules, score}, board.store);
  return el('li', {'data-doctor': id},
    el('div', {class: 'candidate'},
      mark(level),
      el('span', {}, el('b', {}, doctor.name), el('small', {}, ` ${whoIs(doctor, board)}`)),
      el('span', {class: 'number', title: t('roster.score')}, signed(score)),
      board.mayChange && !duty.pinned ? el('button', {type: 'button', 'data-act': 'take',
        onclick: () => board.changes.make({changes: [{operation: 'assign', duty: duty.id, doctor: id}]})},
        t(duty.doctor ? 'roster.act.take' : 'roster.act.give'), el('span', {class: 'unseen'}, ` ${doctor.name}`)) : undefined),
    list('broken', breaks, WORDS), breaks.length === 0 ? list('mended', mends, 1) : undefined);
}

function whoIs({title, department, facilityId}, {model}) {
  return [shortTitle(title), department, model.places.bases.get(facilityId)?.label].filter(Boolean).join(' · ');
}

/** What it adds at the highest level that differs. */
function signed({hard, medium, soft}) {
  const figure = hard || medium || soft;
  return figure > 0 ? `+${figure}` : String(figure).replace('-', '−');
}
