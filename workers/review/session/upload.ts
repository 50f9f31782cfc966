/**
 * Hands what is open to the host's code scanning, where the repository wants that: once for each commit and what
 * is open in it. That it cannot be done is said in words, and stops nothing.
 */
import type { NotUploaded, Outcome } from '../../../shared/review/comments/outcome.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { sarifOf } from '../../../shared/review/report/sarif.ts'
import type { NamedFinding } from '../../../shared/review/selection/named-finding.ts'
import { rulesVersion } from '../../../shared/review/version.ts'
import { HostProblem, type ProblemKind } from '../hosts/host-problem.ts'
import type { CodeScanning, PullRequest } from '../hosts/vcs-host.ts'
import { withoutIntents, type Intent, type PullMemory } from './pull-memory.ts'
import type { Session } from './session.ts'
import { markOf } from './tell.ts'
import type { Turn } from './turn.ts'

/** What became of it; with a `problem`, it is to be tried again later. */
export interface Uploaded {
  notUploaded?: NotUploaded
  problem?: HostProblem
}

export interface Uploading {
  open: readonly NamedFinding[]
  unread: Outcome['unread']
  /** Whether there is something open that nobody could look at now. */
  hasUnseen: boolean
}

/** Uploads the findings, unless just these are there. What is not handed in counts as fixed at the host. */
export async function uploadFindings(
  session: Session,
  turn: Turn,
  { open, unread, hasUnseen }: Uploading,
  { sarif }: Pick<Configuration, 'sarif'>,
  pull: PullRequest,
): Promise<Uploaded> {
  if (sarif === 'off' || hasUnseen) return {}
  const { codeScanning } = session.host
  if (!codeScanning) return { notUploaded: 'unsupported' }
  const log = logOf(session, open, unread)
  const mark = await markOf(session, 'upload', pull.headCommit, JSON.stringify(log))
  try {
    const last = await stateNow(session, turn, codeScanning, pull)
    // Where nothing is remembered, it takes the place of what may be there, which anybody may have put there.
    if (turn.memory().upload?.mark === mark) return last
    await turn.intend([{ kind: 'upload', mark, results: open.length }])
    const id = await codeScanning.upload(pull, log, session.signal)
    await remember(turn, mark, { mark, id, state: 'pending' })
    const now = await stateNow(session, turn, codeScanning, pull)
    // Hosts take their time: until the new one is through, what became of the one before counts.
    return turn.memory().upload?.state === 'pending' ? last : now
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error
    // What the host may have taken all the same stays written down, and is looked for the next time.
    if (!error.isFateUnknown) await remember(turn, mark)
    const notUploaded = whyNot[error.kind]
    return notUploaded ? { notUploaded } : { problem: error }
  }
}

const whyNot: Readonly<Partial<Record<ProblemKind, NotUploaded>>> = {
  forbidden: 'forbidden',
  'not-found': 'forbidden',
  refused: 'refused',
}

function logOf(
  { voice: { describe, site, pageOf } }: Session,
  open: readonly NamedFinding[],
  unread: Uploading['unread'],
): object {
  const names = new Map(open.map(({ finding, fingerprint }) => [finding, fingerprint]))
  const identityOf = (finding: NamedFinding['finding']) => names.get(finding)!
  return sarifOf(
    open.map(({ finding }) => finding),
    {
      ruleOf: describe,
      version: rulesVersion,
      identityOf,
      unread,
      pageOf: (rule) => site + pageOf(rule),
    },
  )
}

/** What the host made of the last upload, as far as it says so now. */
async function stateNow(
  { signal }: Session,
  turn: Turn,
  codeScanning: CodeScanning,
  pull: PullRequest,
): Promise<Uploaded> {
  const { upload } = turn.memory()
  if (upload?.state === 'pending' && upload.id !== undefined) {
    const state = await codeScanning.stateOf(pull, upload.id, signal)
    if (state !== 'pending') await remember(turn, upload.mark, { ...upload, state })
  }
  return turn.memory().upload?.state === 'failed' ? { notUploaded: 'refused' } : {}
}

const remember = (turn: Turn, mark: string, upload?: PullMemory['upload']) =>
  turn.change((memory) => ({
    ...withoutIntents(memory, new Set([mark])),
    ...(upload && { upload }),
  }))

/** Of an upload that an interrupted run began, whether the host has it. */
export async function isUploaded(
  { host, signal }: Session,
  { results }: Extract<Intent, { kind: 'upload' }>,
  pull: PullRequest,
): Promise<boolean> {
  try {
    return (await host.codeScanning?.isThere(pull, results, signal)) ?? false
  } catch (error) {
    if (error instanceof HostProblem && whyNot[error.kind]) return false
    throw error
  }
}
