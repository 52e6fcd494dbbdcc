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
  let [wide, high] = [0, 0];

  /** Where the finger is, on a sheet that is as wide as the widest that was signed on: turning the phone cuts nothing off. */
  const spot = ({clientX, clientY}) => {
    const box = canvas.getBoundingClientRect();
    return [Math.round((clientX - box.left) / zoom()), Math.round((clientY - box.top) / zoom())];
  };

  const zoom = () => wide === 0 ? 1 : canvas.getBoundingClientRect().width / wide;

  /** As sharp as the screen; drawn anew, since a canvas forgets when its size changes. */
  function draw() {
    const {width} = canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio;
    if (strokes.length === 0) wide = high = 0;
    wide = Math.max(wide, width);
    high = Math.max(high, HEIGHT / zoom());
    canvas.width = width * ratio;
    canvas.height = HEIGHT * ratio;
    const pen = canvas.getContext('2d');
    pen.scale(ratio * zoom(), ratio * zoom());
    Object.assign(pen, {lineWidth: 3, lineCap: 'round', lineJoin: 'round', strokeStyle: '#101820'});
    for (const line of strokes) {
      pen.beginPath();
      line.forEach(([x, y], i) => i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y));
      pen.stroke();
    }
  }

  new ResizeObserver(draw).observe(canvas);

  canvas.addEventListener('pointerdown', event => {
    event.preventDefault();
    if (!event.isPrimary) return; // the hand that rests on the glass
    canvas.setPointerCapture(event.pointerId);
    stroke = [spot(event)];
    strokes.push(stroke);
  });
  canvas.addEventListener('pointermove', event => {
    if (!stroke || !event.isPrimary) return;
    const [x, y] = spot(event);
    const [lastX, lastY] = stroke.at(-1);
    if (x === lastX && y === lastY) return;
    stroke.push([x, y]);
    draw();
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, ({isPrimary}) => { if (isPrimary) stroke = undefined; });

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
      return {format: 'path', data: path(drawn, every), width: Math.round(wide), height: Math.round(high)};
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
