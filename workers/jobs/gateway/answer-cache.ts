/**
 * Answers to prompts that hold nothing of a person, kept for a day at most. What names and seals an
 * answer follows from the deployment's secret and the whole prompt together: the store alone shows
 * neither what was asked nor what was answered.
 */
import { fromBase64Url, heldSeal, keyedHash, type FillRandom } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'
import type { LlmPrompt } from './llm-provider.ts'

export const answerLifetimeSeconds = 24 * 60 * 60

/** What an answer depends on. */
export type AnswerKey = { provider: string; version: string; prompt: LlmPrompt }

export type AnswerCache = {
  /** Null where there is none, and where the store fails. */
  get(key: AnswerKey): Promise<string | null>
  /** Never rejects. */
  put(key: AnswerKey, text: string): Promise<void>
}

type AnswerCacheOptions = {
  openStore: () => Promise<SessionStore>
  secret: string
  random: FillRandom
}

export function createAnswerCache({ openStore, secret, random }: AnswerCacheOptions): AnswerCache {
  const sealOf = async (key: AnswerKey) =>
    heldSeal(fromBase64Url(await keyedHash(secret, 'answer', canonical(key))), 'answer')
  return {
    async get(key) {
      try {
        const seal = await sealOf(key)
        const sealed = await (await openStore()).get(`answer:${seal.name}`)
        return sealed && new TextDecoder().decode(await seal.open(sealed))
      } catch {
        return null
      }
    },
    async put(key, text) {
      try {
        const seal = await sealOf(key)
        const content = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
        const lifetime = { ttlSeconds: answerLifetimeSeconds }
        const store = await openStore()
        await store.set(`answer:${seal.name}`, await seal.seal(content, random), lifetime)
      } catch {
        // An answer that is not kept is asked for again.
      }
    },
  }
}

/** The same text for prompts that differ in white space and the form of their letters alone. */
function canonical({ provider, version, prompt }: AnswerKey): string {
  const { model, system, user, format, mostTokens } = prompt
  return JSON.stringify([
    provider,
    model,
    version,
    normal(system),
    normal(user),
    format,
    mostTokens,
  ])
}

const normal = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
