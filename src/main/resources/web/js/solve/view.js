import {read} from '../api.js';
import {el, redraw} from '../dom.js';
import {listen} from '../events.js';
import {t} from '../texts.js';
import {drawCurve, point} from './curve.js';
import {startForm} from './form.js';
import {jobList} from './jobs.js';
import {periodForm} from './period.js';
import {isOver, runningJob} from './running.js';

/** Points of the curves by job: they are told once and stay until the page is left. */
const curves = new Map();
let stream;
let shown;

export async function load({county, roster}) {
  if (!roster) return {jobs: []};
  return {jobs: await read(`/api/counties/${county.id}/rosters/${roster.id}/solve-jobs`)};
}

/** Starting a plan, watching it get better, stopping it, and what became of earlier ones. */
export function draw(root, found, model) {
  if (!model.roster) return redraw(root, el('div', {class: 'solve-body'}, el('section', {class: 'solve-side'}, periodForm(model))));
  shown = {root, found, model, path: `/api/counties/${model.county.id}/rosters/${model.roster.id}`};
  const [latest] = found.jobs;
  drawAll(latest);
  if (latest && !isOver(latest)) watch(latest);
  return undefined;
}

export function leave() {
  stream?.close();
  stream = undefined;
}

function drawAll(job) {
  const {root, found, model} = shown;
  const curve = el('div', {class: 'solve-curve', role: 'img', 'aria-label': t('solve.curve')});
  const isRunning = Boolean(job) && !isOver(job);
  redraw(root,
    el('div', {class: 'solve-body'},
      el('section', {class: 'solve-side'}, startForm(model, {isRunning, started}), periodForm(model), el('div', {id: 'jobs'}, jobList(found.jobs, model))),
      el('section', {class: 'solve-main'},
        job ? el('div', {id: 'job'}, ...runningJob(job, shown.path, model, refresh)) : el('p', {class: 'nothing'}, t('solve.none')),
        curve)));
  shown.curve = job ? drawCurve(curve, curves.get(job.id) ?? []) : undefined;
}

/** A job was ordered here; one for another draft is shown there. */
function started(job) {
  shown.found.jobs.unshift(job);
  drawAll(job);
  watch(job);
}

function watch(job) {
  leave();
  stream = listen(`${shown.path}/solve-jobs/${job.id}/events`, {hear: ({data}) => heard(data), lost: () => say('solve.lost'), found: () => say()});
}

function heard(job) {
  const points = curves.get(job.id) ?? [];
  points.push(point(job));
  curves.set(job.id, points);
  shown.found.jobs = shown.found.jobs.map(known => (known.id === job.id ? job : known));
  if (isOver(job)) {
    leave();
    drawAll(job);
  } else {
    refresh(job);
  }
}

/** Draws anew what is said of the job, not the curve's canvas. */
function refresh(job) {
  const place = document.getElementById('job');
  if (place) redraw(place, ...runningJob(job, shown.path, shown.model, refresh));
  document.getElementById('jobs')?.replaceChildren(jobList(shown.found.jobs, shown.model) ?? '');
  shown.curve?.then(curve => curve.show(curves.get(job.id) ?? []));
}

function say(key) {
  document.querySelector('#solve .solve-lost')?.replaceChildren(key ? `▲ ${t(key)}` : '');
}
