/** Whether a pull request is still as it was when the run began. */
import type { PullRequest } from '../hosts/vcs-host.ts'
import type { Session } from './session.ts'

/** Somebody pushed, or closed it: another run says what is to be said. */
export class Moved extends Error {
  constructor() {
    super('The pull request is no longer as it was.')
    this.name = 'Moved'
  }
}

export async function hasMoved(
  { host, reference, signal }: Session,
  pull: PullRequest,
): Promise<boolean> {
  const { headCommit, state } = await host.readPullRequest(reference, signal)
  return headCommit !== pull.headCommit || state !== 'open'
}
