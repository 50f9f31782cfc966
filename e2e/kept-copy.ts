/** Puts into the store what an embed would have kept of a login some hours ago. */
import { exampleFacts } from '../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../shared/embed/facts.ts'
import { loginSeal } from '../workers/platform/seal/index.ts'
import { scanSecret, type System } from './system.ts'

const hour = 60 * 60_000

export type KeptCopy = { login: string; ageMilliseconds: number; score: number }

/** Keeps a last good copy of the login, as a reading of that long ago would have. */
export async function keepCopy(
  { harness }: System,
  { login, ageMilliseconds, score }: KeptCopy,
): Promise<void> {
  const facts: EmbedFacts = {
    ...exampleFacts,
    login,
    scores: { ...exampleFacts.scores!, overall: { ...exampleFacts.scores!.overall, score } },
  }
  const readAt = Date.now() - ageMilliseconds
  const copy = { kind: 'facts', facts, isWhole: true, readAt, nextReadAt: readAt + 4 * hour }
  const seal = await loginSeal(scanSecret, 'embed', login)
  const content = new Uint8Array(Buffer.from(JSON.stringify(copy)))
  const sealed = await seal.seal(content, (bytes) => void crypto.getRandomValues(bytes))
  const { SCANS_KV } = await harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
  await SCANS_KV.put(`embed:${seal.name}`, sealed, { expirationTtl: 3600 })
}
