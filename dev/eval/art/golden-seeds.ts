/** Two hundred pictures of invented people, the same ones always: what several painters are compared by. */
import { themeNames } from '../../../shared/draw/theme/themes.ts'
import type { Colour } from '../../../shared/draw/theme/theme.ts'
import { archetypeIds } from '../../../shared/archetype/verdict.ts'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import type { PictureOrder } from '../../../shared/studio/picture-order.ts'
import { pictureNames } from '../../../shared/studio/pictures.ts'
import { randomOf } from '../../../shared/studio/random.ts'

export type GoldenSeed = { facts: EmbedFacts; order: PictureOrder }

const howMany = 200
const languages = [
  'TypeScript',
  'Rust',
  'Python',
  'C++',
  'Go',
  'Haskell',
  'Jupyter Notebook',
  'Zig',
]

/** Every picture in turn, in all themes, with numbers from nothing to everything. */
export const goldenSeeds: readonly GoldenSeed[] = Array.from({ length: howMany }, (_, index) => {
  const random = randomOf(`golden ${index}`)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const dimension = () =>
    random() < 0.1 ? { score: 0, coverage: 0 } : { score: upTo(1000) / 10, coverage: 1 }
  const shares = languages
    .slice(0, upTo(languages.length))
    .map((name) => ({ name, weight: random() ** 3 + 0.01 }))
  const weight = shares.reduce((sum, one) => sum + one.weight, 0)
  const counts = Array.from({ length: 365 }, () => (random() < 0.4 ? 0 : upTo(12)))
  const facts: EmbedFacts = {
    ...exampleFacts,
    login: `golden-${index}${'-and-long'.repeat(index % 4)}`,
    scores: {
      overall: { score: upTo(1000) / 10, coverage: 0.2 + 0.8 * random(), confidence: 'medium' },
      dimensions: {
        activity: dimension(),
        collaboration: dimension(),
        stackDiversity: dimension(),
        aiSavviness: dimension(),
      },
    },
    archetype:
      random() < 0.15
        ? null
        : { id: archetypeIds[upTo(archetypeIds.length - 1)]!, confidence: 0.7 },
    languages:
      random() < 0.05
        ? null
        : shares.map(({ name, weight: own }) => ({ name, share: own / weight })),
    calendar: random() < 0.05 ? null : { firstDay: '2025-11-16', counts },
    ai: { ...exampleFacts.ai, shareFloor: random() < 0.2 ? null : random() },
  }
  const colours = Array.from({ length: index % 5 === 0 ? 1 + upTo(4) : 0 }, (): Colour => {
    return `#${upTo(0xffffff).toString(16).padStart(6, '0')}`
  })
  const order: PictureOrder = {
    picture: pictureNames[index % pictureNames.length]!,
    theme: themeNames[upTo(themeNames.length - 1)]!,
    mode: random() < 0.5 ? 'dark' : 'light',
    colours,
    watermark: random() < 0.5,
  }
  return { facts, order }
})
