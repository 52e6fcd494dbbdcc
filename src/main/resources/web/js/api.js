import {Problem} from './problem.js';
import {authorized} from './session.js';

/** Reads one resource as JSON, in the reader's language. */
export async function read(path, {signal} = {}) {
  return answered(await authorized('GET', path, undefined, {signal}));
}

/** Reads a resource that changes, with the revision it has now: {value, revision}. */
export async function readRevised(path) {
  const response = await authorized('GET', path);
  return {value: await answered(response), revision: response.headers.get('ETag')};
}

/** A file that the service makes: {blob, name}; of what comes in several forms the accepted one. */
export async function download(path, accept = '*/*') {
  const response = await authorized('GET', path, undefined, {headers: {Accept: accept}});
  if (!response.ok) await answered(response);
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const name = encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(disposition)?.[1];
  return {blob: await response.blob(), name};
}

/**
 * Asks for a change and answers with what came of it, if anything.
 * `seen`: the revision (ETag) the change is meant for; `key`: makes a repeated request the same one (Idempotency-Key).
 */
export async function write(method, path, body, {seen, key, signal} = {}) {
  const headers = {...(seen && {'If-Match': seen}), ...(key && {'Idempotency-Key': key})};
  return answered(await authorized(method, path, body, {headers, signal}));
}

async function answered(response) {
  if (response.status === 204) return undefined;
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Problem(problem.code ?? 'failed', problem.detail ?? `HTTP ${response.status}`, {status: response.status, ...problem});
}
