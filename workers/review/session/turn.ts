/**
 * One run at a time works on a pull request: whoever has the turn says what it is about to write before it
 * writes it, and remembers it afterwards. Whoever lost the turn finds out at the next word, and stops.
 */
import { marksIn } from '../../../shared/review/comments/marks.ts'
import { unlessMissing } from '../hosts/requests.ts'
import type { StandingComment, PullRequest } from '../hosts/vcs-host.ts'
import type { Kept } from './kept.ts'
import {
  bounded,
  withKnown,
  withNew,
  withoutIntents,
  type Intent,
  type PullMemory,
} from './pull-memory.ts'
import type { Session } from './session.ts'
import { isUploaded } from './upload.ts'

/** No run takes longer; whoever starts one ends it then. */
export const longestRunMilliseconds = 4 * 60_000

/** A turn that nobody renewed ends after so long: its run is no more. */
const turnMilliseconds = longestRunMilliseconds + 60_000

/** Somebody else has the turn now. */
export class TurnLost extends Error {
  constructor() {
    super('Another run works on this pull request.')
    this.name = 'TurnLost'
  }
}

export interface Turn {
  /** What is remembered now. */
  memory: () => PullMemory
  /** Changes what is remembered. Rejects with `TurnLost` where the turn is another's. */
  change: (step: (memory: PullMemory) => PullMemory) => Promise<PullMemory>
  /** Writes down what is about to be said. */
  intend: (intents: readonly Intent[]) => Promise<PullMemory>
  end: () => Promise<void>
}

/** Takes the turn; null where it is another's. */
export async function takeTurn(
  kept: Kept<PullMemory>,
  { now, runId }: Pick<Session, 'now' | 'runId'>,
): Promise<Turn | null> {
  const lease = () => ({ holder: runId, until: now() + turnMilliseconds })
  const first = await kept.change((memory) =>
    memory.lease && memory.lease.until > now() ? null : { ...memory, lease: lease() },
  )
  if (first.lease?.holder !== runId) return null
  let latest = first

  async function change(step: (memory: PullMemory) => PullMemory): Promise<PullMemory> {
    latest = await kept.change((memory) => {
      if (memory.lease?.holder !== runId) throw new TurnLost()
      return { ...bounded(step(memory)), lease: lease() }
    })
    return latest
  }

  return {
    memory: () => latest,
    change,
    intend: (intents) =>
      change((memory) => ({ ...memory, intents: [...memory.intents, ...intents] })),
    async end() {
      await kept.change((memory) => {
        if (memory.lease?.holder !== runId) return null
        const { lease: _, ...rest } = memory
        return rest
      })
    },
  }
}

/** Finds out which of its intents an interrupted run still said, and remembers those. */
export async function recover(turn: Turn, session: Session, pull: PullRequest): Promise<void> {
  if (turn.memory().intents.length === 0) return
  const said = await saidOn(session, pull)
  await resolveLeft(turn.memory(), said, session, pull)
  const uploaded = new Set<string>()
  for (const intent of turn.memory().intents)
    if (intent.kind === 'upload' && (await isUploaded(session, intent, pull)))
      uploaded.add(intent.mark)
  await turn.change((memory) =>
    memory.intents.reduce(
      (after, intent) =>
        intent.kind === 'upload'
          ? withUpload(after, intent, uploaded)
          : settled(after, intent, said.get(intent.mark)),
      withoutIntents(memory, new Set(memory.intents.map(({ mark }) => mark))),
    ),
  )
}

/** What the reviewer said on a pull request, by its marks. */
export async function saidOn(
  { host, signal }: Session,
  pull: PullRequest,
): Promise<Map<string, StandingComment>> {
  const said = new Map<string, StandingComment>()
  for (const comment of await host.readComments(pull, signal)) {
    // Marks are there for anybody to copy.
    if (comment.isOwn === false) continue
    // Who quotes a comment has its mark as well, but later.
    for (const mark of marksIn(comment.body)) if (!said.has(mark)) said.set(mark, comment)
  }
  return said
}

/** Behind the last word in a thread, it is to be resolved. */
async function resolveLeft(
  { intents, known }: PullMemory,
  said: ReadonlyMap<string, StandingComment>,
  { host, signal }: Session,
  pull: PullRequest,
): Promise<void> {
  for (const intent of intents) {
    if (intent.kind !== 'gone' || !said.has(intent.mark)) continue
    const thread = known.find(({ fingerprint }) => fingerprint === intent.fingerprint)?.comment
    if (thread !== undefined) await unlessMissing(host.resolveThread(pull, thread, signal))
  }
}

const withUpload = (
  memory: PullMemory,
  { mark }: Intent,
  uploaded: ReadonlySet<string>,
): PullMemory => (uploaded.has(mark) ? { ...memory, upload: { mark, state: 'complete' } } : memory)

/** The memory after it is known what became of an intent. What nobody said will be said anew. */
function settled(
  memory: PullMemory,
  intent: Exclude<Intent, { kind: 'upload' }>,
  said: StandingComment | undefined,
): PullMemory {
  if (!said) return memory
  switch (intent.kind) {
    case 'comment':
      return withNew(memory, { ...intent.known, comment: said.id })
    case 'gone':
      return withKnown(memory, (known) =>
        known.fingerprint === intent.fingerprint ? { ...known, state: 'fixed' } : undefined,
      )
    case 'summary':
      return { ...memory, summary: { id: said.id, text: '' } }
    case 'answer':
      return { ...memory, answered: [...memory.answered, intent.mark] }
  }
}
