/** One week as the page reads it: the answer of the service, indexed by run, by village and by day. */
export function indexWeek(week) {
  const runs = new Map(week.runs.map(run => [run.id, run]));
  const visitsByVillage = new Map();
  for (const run of week.runs) {
    for (const visit of run.visits) put(visitsByVillage, visit.village, {...visit, run});
  }
  const openByPlace = new Map();
  const openByRun = new Map();
  for (const open of week.open) {
    put(openByPlace, open.place, open);
    if (runs.has(open.ref)) put(openByRun, open.ref, open);
  }
  const busy = new Set(week.runs.map(run => run.date));
  const days = week.days.map(day => ({...day, off: !day.workday && !busy.has(day.date)}));
  return {...week, days, runs, visitsByVillage, openByPlace, openByRun};
}

/** The day to show first: the wished one, else the first with a run, else Monday. */
export function dayToShow(week, wished) {
  const dates = week.days.map(day => day.date);
  if (dates.includes(wished)) return wished;
  return week.days.find(day => !day.off)?.date ?? dates[0];
}

function put(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}
