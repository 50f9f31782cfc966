/**
 * A large model costs each time it is asked. A review that is tried again, for whatever the host would not take, does
 * not ask it anew about the same commits.
 */
import type { PullRequest } from '../hosts/vcs-host.ts'
import type { PullMemory } from './pull-memory.ts'
import type { Session } from './session.ts'
import type { Turn } from './turn.ts'

/** Once more, where a run broke off before it could say what the model found. */
const mostTimes = 2

export interface Asking {
  /** As the session's; says nothing but how it was asked where that was done before. */
  askModel: Session['askModel']
  /** Remembers that all it found is said: it is not asked again. */
  allSaid: () => Promise<void>
}

/** `occasion` is why the review is made: each command may have it asked. */
export async function askingOnce(
  { memory, askModel }: Session,
  turn: Turn,
  { headCommit, baseCommit }: PullRequest,
  occasion: string,
): Promise<Asking> {
  const about = await memory.hash(JSON.stringify(['asked', headCommit, baseCommit, occasion]))
  const before = () => {
    const { model } = turn.memory()
    return model?.about === about ? model : undefined
  }
  const remember = (model: Omit<NonNullable<PullMemory['model']>, 'about'>) =>
    turn.change((kept) => ({ ...kept, model: { about, ...model } }))
  return {
    async askModel(change, found, configuration) {
      if (!configuration.model) return undefined
      const times = before()?.times ?? 0
      if (times >= mostTimes) {
        const note = before()?.note
        return note && { findings: [], note }
      }
      // Before it is asked: a run that ends meanwhile has paid for it.
      await remember({ times: times + 1 })
      const review = await askModel(change, found, configuration)
      if (review) await remember({ times: times + 1, note: review.note })
      return review
    },
    async allSaid() {
      const asked = before()
      if (asked && asked.times < mostTimes) await remember({ ...asked, times: mostTimes })
    },
  }
}
