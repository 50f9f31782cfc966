/**
 * A made-up world in which findings are accepted and dismissed. It tests whether the ranking learns, and not whether the
 * world is like this: nobody's answers were counted.
 */
import { confidences, type Confidence } from '../../shared/review/finding.ts'
import type { PathClass } from '../../shared/review/ranking/path-class.ts'
import { logistic } from '../../shared/review/risk/model.ts'
import { randomOf, type Random } from '../../shared/studio/random.ts'

/** One finding that somebody answered, in the order in which they came. */
export interface Answer {
  rule: string
  path: string
  confidence: Confidence
  pathClass: PathClass
  isAccepted: boolean
}

export interface World {
  seed: string
  rules: number
  answers: number
  /** By how many steps of log-odds rules differ from what they say of themselves (a standard deviation). */
  ruleSpread: number
  /** By how many they differ from one kind of file to the next. */
  classSpread: number
}

/** What rules of a confidence are accepted at, where they are as they say. */
const accepted: Record<Confidence, number> = { high: 0.9, medium: 0.7, low: 0.4 }

/** How often findings are in a kind of file, and how much less they are taken there. */
const kinds: readonly { pathClass: PathClass; path: string; share: number; shift: number }[] = [
  { pathClass: 'source', path: 'src/a.ts', share: 0.6, shift: 0 },
  { pathClass: 'test', path: 'src/a.test.ts', share: 0.25, shift: -0.8 },
  { pathClass: 'fixture', path: 'fixtures/a.ts', share: 0.05, shift: -1.5 },
  { pathClass: 'migration', path: 'migrations/a.ts', share: 0.05, shift: -0.3 },
  { pathClass: 'generated', path: 'dist/a.js', share: 0.05, shift: -1 },
]

/** The answers of a world. Some rules speak often and most seldom, as such things are: after Zipf's law. */
export function answersOf(world: World): Answer[] {
  const random = randomOf(world.seed)
  const rules = Array.from({ length: world.rules }, (_, index) => {
    const confidence = confidences[Math.floor(random() * confidences.length)]!
    const own = logOdds(accepted[confidence]) + world.ruleSpread * normal(random)
    const chances = kinds.map(({ shift }) =>
      logistic(own + shift + world.classSpread * normal(random)),
    )
    return { rule: `simulated/rule-${index}`, confidence, chances, share: 1 / (index + 1) }
  })
  return Array.from({ length: world.answers }, () => {
    const { rule, confidence, chances } = drawn(rules, random)
    const kind = drawn(kinds, random)
    const { path, pathClass } = kind
    const isAccepted = random() < chances[kinds.indexOf(kind)]!
    return { rule, path, confidence, pathClass, isAccepted }
  })
}

function drawn<One extends { share: number }>(from: readonly One[], random: Random): One {
  let left = random() * from.reduce((sum, { share }) => sum + share, 0)
  return from.find(({ share }) => (left -= share) < 0) ?? from.at(-1)!
}

/** A number of the normal distribution. Source: Box and Muller (1958). */
const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const logOdds = (chance: number) => Math.log(chance / (1 - chance))
