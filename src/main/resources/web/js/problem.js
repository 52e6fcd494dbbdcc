/** What the service refused or could not do; `code` names it, the message is for the reader, `details` has all that was said. */
export class Problem extends Error {
  constructor(code, message, details = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
