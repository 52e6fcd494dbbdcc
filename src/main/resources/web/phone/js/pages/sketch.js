import {t} from '/js/texts.js';

const WIDTH = 340;
const HEIGHT = 190;
const EDGE = 34;
const KM_A_DEGREE = 111.32;

function shape(tag, attributes, text) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A run as a map without tiles: north is up, lines are the order of the stops, and a bar says how far a kilometre is. */
export function sketch(run) {
  const places = [run.base, ...run.stops.map(stop => stop.place)];
  const {spots, scale} = fit(places);
  const svg = shape('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'sketch', role: 'img',
    'aria-label': t('phone.map', {places: places.map(place => place.name).join(' → ')})});
  svg.append(shape('path', {d: `M${[...spots, spots[0]].map(spot => `${spot.x} ${spot.y}`).join('L')}`, class: 'way'}));
  spots.forEach((spot, i) => {
    const isRight = spot.x > WIDTH * 0.6;
    svg.append(
      i === 0 ? shape('rect', {x: spot.x - 8, y: spot.y - 8, width: 16, height: 16, class: 'spot base'}) : shape('circle', {cx: spot.x, cy: spot.y, r: 11, class: 'spot'}),
      shape('text', {x: spot.x, y: spot.y + 5, class: 'number'}, i === 0 ? '' : String(i)),
      shape('text', {x: spot.x + (isRight ? -16 : 16), y: spot.y + 5, class: isRight ? 'name left' : 'name'}, places[i].name));
  });
  const km = [1, 2, 5, 10, 20, 50].findLast(length => length * scale < WIDTH / 3) ?? 1;
  svg.append(shape('path', {d: `M10 ${HEIGHT - 8}h${km * scale}`, class: 'bar'}), shape('text', {x: 10, y: HEIGHT - 14, class: 'km'}, t('phone.map.km', {n: String(km)})));
  return svg;
}

/** Where the places stand on the drawing, and how many of its units a kilometre is. */
function fit(places) {
  const narrow = Math.cos(places[0].latitude * Math.PI / 180);
  const flat = places.map(place => ({x: place.longitude * KM_A_DEGREE * narrow, y: -place.latitude * KM_A_DEGREE}));
  const [left, top] = [Math.min(...flat.map(spot => spot.x)), Math.min(...flat.map(spot => spot.y))];
  const wide = Math.max(...flat.map(spot => spot.x)) - left;
  const high = Math.max(...flat.map(spot => spot.y)) - top;
  const scale = Math.min((WIDTH - 2 * EDGE) / Math.max(wide, 0.5), (HEIGHT - 2 * EDGE) / Math.max(high, 0.5));
  const spare = {x: (WIDTH - wide * scale) / 2, y: (HEIGHT - 10 - high * scale) / 2};
  return {scale, spots: flat.map(spot => ({x: Math.round(spare.x + (spot.x - left) * scale), y: Math.round(spare.y + (spot.y - top) * scale)}))};
}
