import {t} from '../texts.js';
import {mondayOf} from './index.js';
import {cellsOf, grouped, isInTownship} from './lines.js';
import {halfDay, KINDS, kindWord, shortPlace, shortTitle} from './words.js';

const MINUTES_PER_HOUR = 60;

/** A line a doctor, and before them the duties that nobody has, by kind. */
export function doctorRows(board) {
  return [...openRows(board), ...grouped(doctorLines(board), line => groupOf(line.doctor, board))];
}

function openRows({store, model, view}) {
  const open = store.open.filter(duty => (!view.kind || duty.kind === view.kind) && isInTownship(duty.place, view, model));
  if (open.length === 0 || view.who || view.department) return [];
  const lines = KINDS.map(kind => {
    const duties = open.filter(duty => duty.kind === kind);
    const cells = cellsOf(duties, duty => store.columnOf.get(duty.date), duty => ({duty, text: shortPlace(model.places, duty.place)}));
    return {key: `open ${kind}`, open: kind, label: kindWord(kind), sub: t('roster.open_count', {open: duties.length}), warn: t('roster.nobody'), cells, bars: []};
  });
  return [{key: 'group open', title: t('roster.open_group'), alert: true, count: open.length}, ...lines.filter(line => line.cells.size > 0)];
}

function doctorLines(board) {
  const {store, view, model, problems} = board;
  const towns = new Map(model.places.townships.map((town, index) => [town.code, index]));
  const rank = doctor => [towns.get(doctor.townshipCode) ?? towns.size, doctor.facilityId, doctor.department].join(' ').padStart(40, '0');
  return [...store.doctors.values()]
    .filter(doctor => (!view.township || doctor.townshipCode === view.township) && (!view.department || doctor.department === view.department)
      && (!view.who || doctor.name.includes(view.who)))
    .filter(doctor => !view.problems || problems.doctors.has(doctor.id))
    .map(doctor => ({doctor, duties: store.byDoctor.get(doctor.id).filter(duty => !view.kind || duty.kind === view.kind)}))
    .filter(({duties}) => !view.kind || duties.length > 0)
    .sort((a, b) => (view.group === 'department' ? a.doctor.department.localeCompare(b.doctor.department, 'zh') : 0) || (rank(a.doctor) < rank(b.doctor) ? -1 : 1))
    .map(({doctor, duties}) => line(doctor, duties, board));
}

/** Where: the first village of a run, the place of anything else that is not at the doctor's own facility; else when. */
function where(duty, doctor, {model, rest}) {
  const stop = duty.kind === 'run' ? rest?.runs?.get(duty.ref)?.visits[0]?.village : undefined;
  if (!stop && duty.place === doctor.facilityId) return halfDay(duty);
  return shortPlace(model.places, stop ?? duty.place);
}

function line(doctor, duties, board) {
  const {store, model, problems} = board;
  const item = duty => ({duty, text: where(duty, doctor, board)});
  return {
    key: doctor.id,
    doctor,
    label: doctor.name,
    sub: [shortTitle(doctor.title), doctor.department, ...doctor.postings.map(posting => postedTo(posting, model))].join(' '),
    warn: problems.doctors.get(doctor.id),
    cells: cellsOf(duties, duty => store.columnOf.get(duty.date), item),
    bars: [
      ...doctor.leave.map(leave => bar('leave', leave, t('roster.leave'), store)),
      ...doctor.postings.map(posting => bar('posting', posting, postedTo(posting, model), store)),
    ],
  };
}

function postedTo(posting, model) {
  return t('roster.posted', {place: shortPlace(model.places, posting.centre)});
}

/** Columns from and to, both included; a bar that goes on beyond the roster's days is cut. */
function bar(kind, {from, to}, label, {days}) {
  const first = days.findIndex(day => day.date >= from);
  const after = days.findIndex(day => day.date > to);
  return {kind, from: first, to: after < 0 ? days.length - 1 : after - 1, label};
}

function groupOf(doctor, {view, model}) {
  if (view.group === 'department') return {key: doctor.department, title: doctor.department};
  const town = model.places.townships.find(item => item.code === doctor.townshipCode)?.name;
  const title = model.places.bases.get(doctor.facilityId)?.label ?? doctor.facility;
  return {key: doctor.facilityId, title: title === town ? title : [town, title].filter(Boolean).join(' · ')};
}

/** The hours of a doctor in a week, and those that policy allows. */
export function weekHours(store, doctorId, date) {
  const minutes = store.weekMinutes.get(`${doctorId} ${mondayOf(date)}`) ?? 0;
  return {hours: minutes / MINUTES_PER_HOUR, most: store.doctors.get(doctorId).weeklyHours};
}
