/** What the service refused or could not do; `code` names it, the message is for the reader. */
export class Problem extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
