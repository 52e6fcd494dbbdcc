import {authorized} from './session.js';

const AGAIN_AFTER_MS = 2000;

/**
 * Listens to a stream of events of the service until the answer's `close()` is called or the service ends the stream with 204. A
 * stream that breaks, or is silent for longer than `quietMs`, is taken up again after the last event known. (EventSource cannot send
 * the session's token.)
 *
 * `hear({id, name, data})` gets every event, its data read as JSON; `lost(problem)` hears of a break, `found()` of its end. The
 * problem has the `status` that the service refused with, if it did.
 */
export function listen(path, {hear, lost, found, quietMs}) {
  const ending = new AbortController();
  let last;

  async function once(silence) {
    const headers = {Accept: 'text/event-stream', ...(last && {'Last-Event-ID': last})};
    const response = await authorized('GET', path, undefined, {headers, signal: AbortSignal.any([ending.signal, silence.signal])});
    if (response.status === 204) return ending.abort();
    if (!response.ok) throw Object.assign(new Error(`${path}: ${response.status}`), {status: response.status});
    found?.();
    for await (const event of eventsOf(response.body)) {
      silence.broken();
      last = event.id ?? last;
      hear(event);
    }
  }

  async function on() {
    while (!ending.signal.aborted) {
      const silence = watchSilence(quietMs);
      try {
        await once(silence);
      } catch (problem) {
        if (ending.signal.aborted) return;
        lost?.(problem);
      } finally {
        silence.end();
      }
      await new Promise(resolve => { setTimeout(resolve, AGAIN_AFTER_MS); });
    }
  }

  on();
  return {close: () => ending.abort()};
}

/** Cuts a connection that says nothing for so long, or whose network is gone: the browser itself may not notice for minutes. */
function watchSilence(quietMs) {
  const cutting = new AbortController();
  const cut = () => cutting.abort();
  let timer;
  const broken = () => {
    clearTimeout(timer);
    if (quietMs) timer = setTimeout(cut, quietMs);
  };
  broken();
  window.addEventListener('offline', cut);
  return {signal: cutting.signal, broken, end: () => { clearTimeout(timer); window.removeEventListener('offline', cut); }};
}

async function* eventsOf(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    const blocks = (text + value).split('\n\n');
    text = blocks.pop();
    yield* blocks.map(parse).filter(Boolean);
  }
}

function parse(block) {
  const event = {data: ''};
  for (const line of block.split('\n')) {
    const [, field, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === 'data') event.data += value;
    else if (field === 'event') event.name = value;
    else if (field) event[field] = value;
  }
  return event.data && {...event, data: JSON.parse(event.data)};
}
