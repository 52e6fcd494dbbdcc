import {placeName} from '../places.js';
import {t} from '../texts.js';
import {cellsOf, grouped, isInTownship, townOf} from './lines.js';
import {KINDS, kindWord, roleWord} from './words.js';

const BY_ROLE = ['clinic_session', 'visiting_clinic'];

/** A line for what is done at a place: a kind of duty, for clinics each department. */
export function placeRows(board) {
  const {model, view} = board;
  const towns = new Map(model.places.townships.map((town, index) => [town.code, index]));
  const rank = line => [String(towns.get(townOf(line.place, model)) ?? towns.size).padStart(4, '0'), line.place, KINDS.indexOf(line.kind), line.sub].join(' ');
  const lines = [...linesByKey(board).values()]
    .map(line => finish(line, board))
    .filter(line => isInTownship(line.place, view, model) && (!view.kind || line.kind === view.kind) && (!view.department || line.role === view.department))
    .filter(line => !view.who || line.label.includes(view.who) || line.names.some(name => name.includes(view.who)))
    .filter(line => !view.problems || line.warn)
    .map(line => ({...line, rank: rank(line)}))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return grouped(lines, line => ({key: townOf(line.place, model) ?? '', title: model.places.townships.find(town => town.code === townOf(line.place, model))?.name ?? ''}));
}

function linesByKey({store}) {
  const lines = new Map();
  for (const duty of store.duties.values()) {
    const role = BY_ROLE.includes(duty.kind) ? duty.role : '';
    const key = `${duty.place} ${duty.kind} ${role}`;
    if (!lines.has(key)) lines.set(key, {key, place: duty.place, kind: duty.kind, role, duties: []});
    lines.get(key).duties.push(duty);
  }
  return lines;
}

function finish(line, {store, model, problems}) {
  const open = line.duties.filter(duty => !duty.doctor).length;
  const broken = line.duties.filter(duty => problems.duties.has(duty.id)).length;
  const name = duty => (duty.doctor ? store.doctors.get(duty.doctor)?.name ?? duty.doctor : t('roster.nobody'));
  return {
    ...line,
    label: model.places.bases.get(line.place)?.label ?? placeName(model.places, line.place),
    sub: line.role ? roleWord(line) : kindWord(line.kind),
    warn: open > 0 ? t('roster.open_count', {open}) : broken > 0 ? t('roster.broken_count', {broken}) : undefined,
    names: line.duties.map(name),
    cells: cellsOf(line.duties, duty => store.columnOf.get(duty.date), duty => ({duty, text: name(duty)})),
    bars: [],
  };
}
