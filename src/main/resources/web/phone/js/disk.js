const NAME = 'tidal-phone';
const RECORDS = 'records';
let opened;

/** What the browser closed, or could not open, is opened anew the next time. */
function open() {
  opened ??= asked(indexedDB.open(NAME, 1), request => {
    request.onupgradeneeded = () => request.result.createObjectStore(RECORDS);
  }).then(database => Object.assign(database, {onclose: forget}), failure => {
    forget();
    throw failure;
  });
  return opened;
}

function forget() {
  opened = undefined;
}

/** A record by its name; undefined for none. */
export async function get(name) {
  return asked((await open()).transaction(RECORDS).objectStore(RECORDS).get(name));
}

/** Puts records in their places, all or none: {name: record, …}. Answers when they are on the disk. */
export async function put(records) {
  const transaction = (await open()).transaction(RECORDS, 'readwrite', {durability: 'strict'});
  for (const [name, record] of Object.entries(records)) transaction.objectStore(RECORDS).put(record, name);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Leaves nothing. */
export async function wipe() {
  (await open()).close();
  forget();
  await asked(indexedDB.deleteDatabase(NAME));
}

function asked(request, prepare = () => undefined) {
  return new Promise((resolve, reject) => {
    prepare(request);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
