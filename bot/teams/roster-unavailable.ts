/** The roster of a conversation could not be asked now. The same question may be answered in a minute. */
export class RosterUnavailable extends Error {
  /** @param status of the connector; 200 when what it said could not be read. */
  constructor(status: number) {
    super(`The roster gave no answer (${status}).`);
    this.name = 'RosterUnavailable';
  }
}
