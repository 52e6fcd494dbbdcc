const HEIGHT = 200;
const MOST_LETTERS = 58_000;
/** Shorter than that is a finger put down by mistake, pixels. */
const SHORTEST = 40;

/** A place to sign on with a finger: {canvas, clear, signature}. */
export function makeGlass(label) {
  const canvas = document.createElement('canvas');
  canvas.className = 'glass';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  let strokes = [];
  let stroke;

  const spot = ({clientX, clientY}) => {
    const box = canvas.getBoundingClientRect();
    return [Math.round(clientX - box.left), Math.round(clientY - box.top)];
  };

  /** As sharp as the screen; drawn anew, since a canvas forgets when its size changes. */
  function draw() {
    const {width} = canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio;
    canvas.width = width * ratio;
    canvas.height = HEIGHT * ratio;
    const pen = canvas.getContext('2d');
    pen.scale(ratio, ratio);
    Object.assign(pen, {lineWidth: 3, lineCap: 'round', lineJoin: 'round', strokeStyle: '#101820'});
    for (const line of strokes) {
      pen.beginPath();
      line.forEach(([x, y], i) => i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y));
      pen.stroke();
    }
  }

  canvas.addEventListener('pointerdown', event => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    stroke = [spot(event)];
    strokes.push(stroke);
  });
  canvas.addEventListener('pointermove', event => {
    if (!stroke) return;
    const [x, y] = spot(event);
    const [lastX, lastY] = stroke.at(-1);
    if (x === lastX && y === lastY) return;
    stroke.push([x, y]);
    draw();
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { stroke = undefined; });

  return {
    canvas,
    clear() {
      strokes = [];
      draw();
    },
    /** As the service takes it; undefined while nobody has signed. */
    signature() {
      const drawn = strokes.filter(line => line.length > 1);
      if (drawn.reduce((sum, line) => sum + lengthOf(line), 0) < SHORTEST) return undefined;
      let every = 1;
      while (path(drawn, every).length > MOST_LETTERS) every += 1;
      return {format: 'path', data: path(drawn, every), width: Math.round(canvas.getBoundingClientRect().width), height: HEIGHT};
    },
  };
}

/** Of each stroke the first point, the last, and one of so many between. */
function path(strokes, every) {
  return strokes.map(line => line.filter((_, i) => i % every === 0 || i === line.length - 1)
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('');
}

function lengthOf(line) {
  return line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i][0], y - line[i][1]), 0);
}
