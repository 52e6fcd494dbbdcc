import {tag} from './texts.js';

/** What the service refused or could not do; `code` names it, the message is for the reader. */
export class Problem extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Reads one resource as JSON, in the reader's language. */
export async function read(path) {
  let response;
  try {
    response = await fetch(path, {headers: {Accept: 'application/json', 'Accept-Language': tag()}});
  } catch {
    throw new Problem('unreachable', '');
  }
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Problem(problem.code ?? 'failed', problem.detail ?? `HTTP ${response.status}`);
}
