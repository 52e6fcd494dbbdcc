import * as leaflet from '../leaflet.js';
import {el} from '../dom.js';
import {GLYPHS} from '../places.js';

/** Marks are square, in pixels. */
const MARK = 18;
/** The zoom level until the map knows its size. */
const FAR = 8;
/** No closer than this to a chosen run, with room for the times beside its stops, in pixels. */
const NEAR = 13;
const ROOM = 70;
/** Times stand beside the stops of the chosen run without a pointer over them. */
const TIMES = {permanent: true, direction: 'right', offset: [8, 0], className: 'stop-time'};

/** A map of one day's runs, drawn from coordinates alone; tiles lie under it only where the service names some. */
export function createMap(places, {tilesUrl, tilesCredit}, actions) {
  const root = el('div', {class: 'map'});
  const map = leaflet.map(root, {zoomSnap: 0.25, attributionControl: Boolean(tilesUrl)});
  leaflet.control.scale({imperial: false}).addTo(map);
  if (tilesUrl) leaflet.tileLayer(tilesUrl, {attribution: tilesCredit, maxZoom: 18}).addTo(map);
  const layers = {villages: leaflet.layerGroup().addTo(map), runs: leaflet.layerGroup().addTo(map), marks: leaflet.layerGroup().addTo(map)};
  const county = leaflet.latLngBounds([...places.villages.values(), ...places.bases.values()].map(point));
  const fit = fitUntilTouched(map, root, county);
  return {
    root,
    draw: (week, view) => {
      draw(layers, places, week, view, actions);
      fit(boundsOf(week.runs.get(view.run), places) ?? county);
    },
  };
}

function boundsOf(run, places) {
  return run && leaflet.latLngBounds([places.bases.get(run.base), ...run.visits.map(visit => places.villages.get(visit.village))].map(point));
}

/** Answers with what shows bounds: the chosen run's or the county's, however the page is laid out, until the reader moves the map. */
function fitUntilTouched(map, root, county) {
  map.setView(county.getCenter(), FAR);
  let touched = false;
  let bounds = county;
  const fit = () => map.fitBounds(bounds, {padding: bounds === county ? [8, 8] : [ROOM, ROOM], maxZoom: NEAR, animate: false});
  for (const event of ['wheel', 'pointerdown', 'keydown']) root.addEventListener(event, () => (touched = true), {once: true, capture: true});
  new ResizeObserver(() => {
    if (root.clientHeight === 0) return; // not shown at the moment
    map.invalidateSize();
    if (!touched) fit();
  }).observe(root);
  return wanted => {
    if (bounds.equals(wanted)) return;
    bounds = wanted;
    if (root.clientHeight > 0) fit();
  };
}

function draw(layers, places, week, view, actions) {
  Object.values(layers).forEach(layer => layer.clearLayers());
  const runs = [...week.runs.values()].filter(run => run.date === view.day);
  const hues = new Map(runs.flatMap(run => run.visits.map(visit => [visit.village, places.bases.get(run.base).hue])));
  for (const village of places.villages.values()) drawVillage(layers.villages, village, hues.get(village.code), view, actions);
  for (const run of runs) drawRun(layers.runs, run, places, view, actions);
  const busy = new Set(runs.map(run => run.base));
  for (const base of places.bases.values()) if (base.vehicles > 0) drawBase(layers.marks, base, busy.has(base.id));
  for (const id of week.openByPlace.keys()) drawGap(layers.marks, places.villages.get(id), actions);
  if (!week.runs.has(view.run)) return;
  drawStops(layers.marks, week.runs.get(view.run), places, actions);
  drawBaseTimes(layers.marks, week.runs.get(view.run), places);
}

function drawVillage(layer, village, hue, view, actions) {
  const visited = hue !== undefined;
  const chosen = village.code === view.village;
  leaflet.circleMarker(point(village), {
    radius: chosen ? 8 : visited ? 4 : 2.5,
    weight: chosen ? 4 : visited ? 2 : 1,
    fillOpacity: 1,
    className: ['village-dot', visited && `hue-${hue}`, chosen && 'chosen'].filter(Boolean).join(' '),
  }).bindTooltip(village.shortName).on('click', () => actions.showVillage(village.code)).addTo(layer);
}

function drawRun(layer, run, places, view, actions) {
  const base = places.bases.get(run.base);
  const path = [base, ...run.visits.map(visit => places.villages.get(visit.village)), base].map(point);
  const chosen = run.id === view.run;
  const line = {className: `run-line hue-${base.hue}`, weight: chosen ? 5 : 2.5, opacity: !view.run || chosen ? 0.9 : 0.35};
  leaflet.polyline(path, line)
    .bindTooltip(`${GLYPHS[base.hue]} ${base.label} ${run.vehicle} · ${run.leave}–${run.back}`, {sticky: true})
    .on('click', () => actions.showRun(run.id))
    .addTo(layer);
}

function drawBase(layer, base, busy) {
  const mark = leaflet.marker(point(base), {icon: icon(`base-mark hue-${base.hue}`, GLYPHS[base.hue]), interactive: false, keyboard: false, opacity: busy ? 1 : 0.6});
  if (base.kind.endsWith('_centre')) mark.bindTooltip(base.shortLabel, {permanent: true, direction: 'right', offset: [4, 0], className: 'base-name'});
  mark.addTo(layer);
}

function drawGap(layer, village, actions) {
  if (!village) return;
  leaflet.marker(point(village), {icon: icon('gap-mark', '▲'), keyboard: false, zIndexOffset: 500})
    .on('click', () => actions.showVillage(village.code)).addTo(layer);
}

function drawStops(layer, run, places, actions) {
  run.visits.forEach((visit, index) =>
    leaflet.marker(point(places.villages.get(visit.village)), {icon: icon('stop-mark', String(index + 1)), keyboard: false, zIndexOffset: 1000})
      .bindTooltip(`${places.villages.get(visit.village).shortName} ${visit.arrive}–${visit.depart}`, TIMES)
      .on('click', () => actions.showVillage(visit.village))
      .addTo(layer));
}

/** When the chosen run leaves its base and is back. */
function drawBaseTimes(layer, run, places) {
  const base = places.bases.get(run.base);
  leaflet.marker(point(base), {icon: icon('base-time', ''), interactive: false, keyboard: false})
    .bindTooltip(`${run.leave} → ${run.back}`, {...TIMES, direction: 'left', offset: [-6, 0]})
    .addTo(layer);
}

function icon(className, text) {
  return leaflet.divIcon({className, html: el('span', {}, text), iconSize: [MARK, MARK]});
}

function point({lat, lon}) {
  return [lat, lon];
}
