/** Last good copies, put where embeds look for them, as a reading of that long ago would have. */
import { exampleFacts } from '../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../shared/embed/facts.ts'
import { loginSeal } from '../workers/platform/seal/index.ts'
import { scanSecret, type System } from './system.ts'

const hour = 60 * 60_000

type Kept = { login: string; ageMilliseconds: number; score: number }

/** Keeps a copy of the login with this score, and gives what was kept. */
export async function keepCopy(
  { harness }: System,
  { login, ageMilliseconds, score }: Kept,
): Promise<EmbedFacts> {
  const scores = exampleFacts.scores!
  const facts: EmbedFacts = {
    ...exampleFacts,
    login,
    scores: { ...scores, overall: { ...scores.overall, score } },
  }
  const readAt = Date.now() - ageMilliseconds
  const copy = { kind: 'facts', facts, isWhole: true, readAt, nextReadAt: readAt + 4 * hour }
  const seal = await loginSeal(scanSecret, 'embed', login)
  const content = new Uint8Array(Buffer.from(JSON.stringify(copy)))
  const sealed = await seal.seal(content, (bytes) => void crypto.getRandomValues(bytes))
  const { SCANS_KV } = await harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
  await SCANS_KV.put(`embed:${seal.name}`, sealed, { expirationTtl: 3600 })
  return facts
}
