import {Problem} from './problem.js';
import {authorized} from './session.js';

/** Reads one resource as JSON, in the reader's language. */
export async function read(path) {
  const response = await authorized('GET', path);
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Problem(problem.code ?? 'failed', problem.detail ?? `HTTP ${response.status}`);
}
