/** Asks one provider after the other until one has answered what was asked, within one deadline. */
import type { LlmKeyProviderId, LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import { unknownUsage } from '../../../shared/studio/models/price.ts'
import type { AnswerCache, AnswerKey } from './answer-cache.ts'
import type { Ledger, Visit } from './call-once.ts'
import { checkedOutput } from './checked-output.ts'
import type { Circuits } from './circuits.ts'
import type { Asked, Asking, Gateway, LlmChoice, LlmOrder } from './gateway.ts'
import type { LlmPrompt } from './llm-provider.ts'
import { askOne, type Chance } from './one-choice.ts'
import type { LlmProviders, Reachable } from './providers/index.ts'
import { strictSchemaOf } from './strict-schema.ts'

/** The site's own key, and whose it is. */
export type SiteKey = { provider: LlmKeyProviderId; key: Uint8Array; model: string | null }

type GatewayOptions = {
  providers: LlmProviders
  site: SiteKey | null
  /** What Ollama is asked for, where it is there. */
  ollamaModel: string | null
  circuits: Circuits
  cache: AnswerCache | null
  chance: Chance
  /** Hears once of each asking how it went. Never rejects. */
  count: (ledger: Ledger) => Promise<unknown>
}

export function createGateway(options: GatewayOptions): Gateway {
  return {
    async ask<Output>(order: LlmOrder<Output>, asking: Asking): Promise<Asked<Output>> {
      const ledger: Ledger = { tries: [], costMicros: 0, calls: 0, used: [] }
      try {
        return await askAll(order, asking, ledger, options)
      } finally {
        await options.count(ledger)
      }
    },
  }
}

async function askAll<Output>(
  order: LlmOrder<Output>,
  asking: Asking,
  ledger: Ledger,
  options: GatewayOptions,
): Promise<Asked<Output>> {
  const { circuits, cache, chance } = options
  const prompts = promptsOf(order)
  const until = chance.now() + asking.deadlineMilliseconds
  const answeredBy = (provider: LlmProviderId, model: string) =>
    ({ kind: 'answer', provider, model, tries: ledger.tries }) as const

  for (const [index, choice] of asking.choices.entries()) {
    asking.signal.throwIfAborted()
    const { provider } = choice
    const model = modelOf(choice, options)
    const access = accessOf(choice, options)
    if (!access) {
      ledger.tries.push({ provider, model, outcome: 'no-provider' })
      continue
    }
    const left = until - chance.now()
    if (left <= 0) break
    const prompt = { ...prompts, model }
    const kept = keptAnswers(order, prompt, provider, cache)
    const known = await kept.find()
    if (known) {
      const { costMicros } = ledger
      const told = { usage: unknownUsage, costMicros, isCached: true, isCut: false }
      return { ...answeredBy(provider, model), ...told, output: known.output }
    }
    // Each gets an equal part of what is left, so that one that hangs leaves time for the others.
    const part = left / (asking.choices.length - index)
    const visit: Visit = { choice, ...access, until: chance.now() + part }
    const answered = await askOne(order, prompt, visit, { asking, ledger, circuits, chance })
    if (!answered) continue
    const { output, usage, isCut, text } = answered
    if (access.isOnSite && !isCut) await kept.keep(text)
    const { costMicros } = ledger
    return { ...answeredBy(provider, model), output, usage, costMicros, isCut, isCached: false }
  }
  return noneOf(ledger, until <= chance.now())
}

/** Throws a TypeError for an output that no model can be asked for. */
function promptsOf<Output>(order: LlmOrder<Output>): Omit<LlmPrompt, 'model'> {
  const { system, user, mostTokens, output, prompt } = order
  const schema = strictSchemaOf(output)
  const format = schema && { name: prompt.replace(/[^\w-]/g, '_').slice(0, 64), schema }
  return { system, user, mostTokens, format, repair: null }
}

function modelOf({ provider, model, key }: LlmChoice, { site, ollamaModel }: GatewayOptions) {
  if (model) return model
  const configured = provider === 'ollama' ? ollamaModel : key === null ? site?.model : null
  return configured ?? llmProviders[provider].textModel.modelId
}

type Access = { reachable: Reachable; key: Uint8Array | null; isOnSite: boolean }

/** Null where there is no such provider here, or no key for it. */
function accessOf(
  { provider, key }: LlmChoice,
  { providers, site }: GatewayOptions,
): Access | null {
  const reachable = providers[provider]
  if (!reachable) return null
  if (provider === 'ollama') return { reachable, key: null, isOnSite: true }
  if (key) return { reachable, key, isOnSite: false }
  return site?.provider === provider ? { reachable, key: site.key, isOnSite: true } : null
}

/**
 * What is kept of answers to an impersonal order. Only what came on the site's own key is: with a
 * visitor's key the answer could be one that the visitor's account there was set up to give.
 */
function keptAnswers<Output>(
  order: LlmOrder<Output>,
  prompt: LlmPrompt,
  provider: LlmProviderId,
  cache: AnswerCache | null,
) {
  const used = order.isImpersonal ? cache : null
  const key: AnswerKey = { provider, version: `${order.prompt} ${order.promptVersion}`, prompt }
  return {
    async find() {
      const text = used && (await used.get(key))
      if (!text) return null
      const checked = checkedOutput(order.output, { text, isCut: false, isPlain: !prompt.format })
      return checked.isGood ? checked : null
    },
    keep: async (text: string) => used?.put(key, text),
  }
}

function noneOf({ tries, costMicros }: Ledger, isLate: boolean): Asked<never> {
  const last = tries.at(-1)?.outcome
  const why = isLate ? 'deadline' : last && last !== 'answer' ? last : 'no-provider'
  return { kind: 'none', why, tries, costMicros }
}
