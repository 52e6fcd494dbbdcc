import {weekday} from '../dates.js';
import {t, word} from '../texts.js';
import {mondayOf} from './index.js';
import {groupBy, grouped} from './lines.js';

/** A line a village with its visits week by week; each stands for the duty of the run's lead. */
export function villageRows(board) {
  const {model, view, rest} = board;
  if (!rest) return [];
  const visits = visitsByVillage(board);
  const open = groupBy(rest.open.filter(item => item.kind === 'visit'), item => item.place);
  const lines = [...model.places.villages.values()]
    .filter(village => (!view.township || village.townshipCode === view.township) && (!view.who || village.name.includes(view.who)))
    .filter(village => !view.problems || open.has(village.code) || visits.get(village.code)?.some(visit => !visit.duty.doctor))
    .map(village => line(village, visits.get(village.code) ?? [], open.get(village.code) ?? [], board))
    .filter(item => !view.kind && !view.department || [...item.cells.values()].flat().length > 0);
  return grouped(lines.sort((a, b) => (a.town < b.town ? -1 : a.town > b.town ? 1 : 0)),
    item => ({key: item.town, title: model.places.townships.find(town => town.code === item.town)?.name ?? ''}));
}

/** The run's lead where the filters let it stand. */
function visitsByVillage({store, rest, view}) {
  const visits = new Map();
  for (const duties of store.byWork.values()) {
    const lead = duties[0];
    const run = lead.kind === 'run' ? rest.runs.get(lead.ref) : undefined;
    if (!run || view.kind && view.kind !== 'run' || view.department && store.doctors.get(lead.doctor)?.department !== view.department) continue;
    for (const visit of run.visits) {
      if (!visits.has(visit.village)) visits.set(visit.village, []);
      visits.get(visit.village).push({...visit, duty: lead});
    }
  }
  return visits;
}

function line(village, visits, open, {store}) {
  const mondays = store.days.filter((_, index) => index % 7 === 0).map(day => day.date);
  const cells = new Map();
  for (const visit of visits.sort((a, b) => (a.duty.date < b.duty.date ? -1 : 1))) {
    const column = mondays.indexOf(mondayOf(visit.duty.date));
    const who = visit.duty.doctor ? store.doctors.get(visit.duty.doctor)?.name : t('roster.nobody');
    const item = {duty: visit.duty, timed: true, text: `${weekday(visit.duty.date)} ${visit.arrive} ${who}`};
    if (column >= 0) cells.set(column, [...(cells.get(column) ?? []), item]);
  }
  return {
    key: village.code,
    place: village.code,
    town: village.townshipCode,
    label: village.shortName,
    sub: village.serviceMode === 'tour' ? '' : word('mode', village.serviceMode),
    warn: open.length > 0 ? open.map(item => item.reason).join('\n') : undefined,
    cells,
    bars: [],
  };
}
