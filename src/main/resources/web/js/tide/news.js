import {read} from '../api.js';

/** How often the service is asked for surges and calls of others. */
const EVERY_MS = 30_000;

let watch;

/** The surges of the roster's days, and the calls sent for them. */
export async function readNews({county, roster}) {
  const days = `from=${roster.from}&to=${roster.to}`;
  const [surges, calls] = await Promise.all([
    read(`/api/counties/${county.id}/surges?${days}`),
    read(`/api/counties/${county.id}/call-outs?${days}`),
  ]);
  return {surges, calls};
}

/** The last surge of each site and day, with how many doctors are still to be called; none without news. */
export function latestSurges(news) {
  if (!news) return [];
  const latest = new Map(news.surges.map(surge => [`${surge.villageCode} ${surge.date}`, surge]));
  return [...latest.values()].map(surge => {
    const called = news.calls.filter(call => call.surge === surge.id && isComing(call)).length;
    return {...surge, missing: Math.max(0, surge.skills.length - called)};
  });
}

export function isComing(call) {
  return call.state === 'called' || call.state === 'confirmed';
}

/** Asks again and again, and tells of what is new. A service out of reach is asked again next time. */
export function startWatching(model, known, hear) {
  stopWatching();
  const look = async () => {
    const news = await readNews(model).catch(unreachable);
    if (watch?.look === look && news && JSON.stringify(news) !== JSON.stringify(known)) hear(news);
  };
  watch = {look, interval: setInterval(look, EVERY_MS)};
  document.addEventListener('roster-changed', look);
}

function unreachable(problem) {
  if (problem.code === undefined) throw problem;
}

export function stopWatching() {
  if (!watch) return;
  clearInterval(watch.interval);
  document.removeEventListener('roster-changed', watch.look);
  watch = undefined;
}
