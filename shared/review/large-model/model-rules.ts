/** How what a model says is told apart from what rules say: by its rule, of which there is one a category. */
import type { Finding } from '../finding.ts'
import type { RuleDescription } from '../rule.ts'

export type ModelRule = `model/${Finding['category']}`

export const isByModel = ({ rule }: Pick<Finding, 'rule'>): boolean => rule.startsWith('model/')

/** Where it is explained, from the root of the site. */
export const modelPage = '/docs/review#a-large-model'

const of = (category: Finding['category'], title: string): RuleDescription => ({
  id: `model/${category}` satisfies ModelRule,
  title,
  category,
  severity: 'medium',
  confidence: 'medium',
  why: 'A large language model says this, and no rule: it may be wrong.',
  fix: 'Look whether it is so before anything is changed for it.',
  examples: { path: '', bad: [], good: [] },
})

export const modelRules: readonly RuleDescription[] = [
  of('security', 'A model suspects a weakness'),
  of('architecture', 'A model objects to the architecture'),
  of('quality', 'A model suspects a defect'),
]

/** What is said of a model's findings as a whole; `undefined` for a rule of ours. */
export const modelRule = (id: string): RuleDescription | undefined =>
  modelRules.find((rule) => rule.id === id)
