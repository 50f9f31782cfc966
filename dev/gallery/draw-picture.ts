/** Draws the gallery's pictures the way the edge does, from invented facts. */
import { localeOf } from '../../shared/draw/locale/locale-of.ts'
import {
  exampleEmptyFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../../shared/embed/facts.ts'
import { askedFor } from '../../workers/edge/embed/asked-for.ts'
import { drawEmbed, languageOf } from '../../workers/edge/embed/draw-embed.ts'
import type { FactsOutcome } from '../../workers/edge/embed/facts-of-login.ts'
import type { Renderer } from '../../workers/jobs/render/renderer.ts'
import type { Picture } from './pictures.ts'

/** Somebody to stand beside the first in a duel. */
const graceHalo: EmbedFacts = {
  ...exampleFacts,
  login: 'grace-halo',
  scores: {
    overall: { score: 63.7, coverage: 0.88, confidence: 'medium' },
    dimensions: {
      activity: { score: 58.1, coverage: 1 },
      collaboration: { score: 77.9, coverage: 0.9 },
      stackDiversity: { score: 49.3, coverage: 1 },
      aiSavviness: { score: 69.5, coverage: 0.62 },
    },
  },
  archetype: { id: 'data_scientist', confidence: 0.71 },
}

const people = [
  exampleFacts,
  graceHalo,
  exampleUnknownFacts,
  exampleEmptyFacts,
  exampleOrganizationFacts,
]

/** The bytes that the picture's address answers with. */
export async function drawPicture({ address }: Picture, renderer: Renderer): Promise<Uint8Array> {
  const asked = askedFor(new URL(address, 'https://scope.example'))
  const outcomes = asked.logins.map(outcomeOf)
  const { text, width } = drawEmbed(asked, outcomes, localeOf(languageOf(asked)))
  if (asked.format === 'png') return renderer.renderPng(text, { width })
  return new TextEncoder().encode(`${text}\n`)
}

function outcomeOf(login: string | null): FactsOutcome {
  const facts = people.find((person) => person.login === login)
  return facts
    ? { kind: 'facts', facts, state: 'new', ageSeconds: 0, freshSeconds: 3_600 }
    : { kind: 'notice', reason: 'not-public', freshSeconds: 3_600 }
}
