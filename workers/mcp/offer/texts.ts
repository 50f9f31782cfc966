/** Resources that are the same for everybody: how the score is made, themes, languages, schemas, privacy. */
import * as z from 'zod/mini'
import howArchetypes from '../../../docs/archetypes.md?raw'
import howLimits from '../../../docs/limits.md?raw'
import howMarks from '../../../docs/ai-marks.md?raw'
import howScore from '../../../docs/score.md?raw'
import { errorEnvelopeSchema } from '../../../shared/api/errors.ts'
import { localeCodes } from '../../../shared/draw/locale/tags.ts'
import { themeNames } from '../../../shared/draw/theme/themes.ts'
import { scorecardSchema } from '../../../shared/score/scorecard.ts'
import type { OfferedResource } from '../dispatch/registry.ts'
import privacy from './privacy.md?raw'

const json = 'application/json'
const markdown = 'text/markdown'

/** They change with a deployment alone. */
const keptMilliseconds = 3_600_000

type Text = {
  uri: string
  name: string
  title: string
  description: string
  mimeType: string
  write: () => string
}

const texts: readonly Text[] = [
  {
    uri: 'phantom://docs/score',
    name: 'score-documentation',
    title: 'How the score is made',
    description: 'Every dimension and signal: formula, curve, sources, what is not counted.',
    mimeType: markdown,
    write: () => howScore,
  },
  {
    uri: 'phantom://docs/archetypes',
    name: 'archetype-documentation',
    title: 'How the archetype is found',
    description: 'The ten archetypes, their features, and when none is named.',
    mimeType: markdown,
    write: () => howArchetypes,
  },
  {
    uri: 'phantom://docs/ai-marks',
    name: 'ai-mark-documentation',
    title: 'What AI marks are',
    description: 'How commits tell of AI tools, the table of identities, what is not seen.',
    mimeType: markdown,
    write: () => howMarks,
  },
  {
    uri: 'phantom://docs/limits',
    name: 'limits',
    title: 'How much may be asked',
    description: 'Budgets of scans, guards against floods, what to do when they are spent.',
    mimeType: markdown,
    write: () => howLimits,
  },
  {
    uri: 'phantom://privacy',
    name: 'privacy',
    title: 'What is kept, and for how long',
    description: 'The privacy statement for who asks through an agent.',
    mimeType: markdown,
    write: () => privacy,
  },
  {
    uri: 'phantom://themes',
    name: 'themes',
    title: 'Themes of badges and cards',
    description: 'The names that get_embed takes as theme.',
    mimeType: json,
    write: () => JSON.stringify(themeNames),
  },
  {
    uri: 'phantom://locales',
    name: 'locales',
    title: 'Languages of badges and cards',
    description: 'The tags that get_embed takes as locale.',
    mimeType: json,
    write: () => JSON.stringify(localeCodes),
  },
  {
    uri: 'phantom://schemas/scorecard',
    name: 'scorecard-schema',
    title: 'JSON schema of a scorecard',
    description: 'What the API answers for a scan, in full.',
    mimeType: 'application/schema+json',
    write: () => JSON.stringify(z.toJSONSchema(scorecardSchema)),
  },
  {
    uri: 'phantom://schemas/error',
    name: 'error-schema',
    title: 'JSON schema of an error',
    description: 'The envelope of every refusal, with all codes.',
    mimeType: 'application/schema+json',
    write: () => JSON.stringify(z.toJSONSchema(errorEnvelopeSchema)),
  },
]

export const textResources: readonly OfferedResource[] = texts.map(({ write, ...definition }) => ({
  definition,
  read: () =>
    Promise.resolve({
      contents: [{ uri: definition.uri, mimeType: definition.mimeType, text: write() }],
      ttlMs: keptMilliseconds,
      cacheScope: 'public',
    }),
}))
