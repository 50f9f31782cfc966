/** Has a large model look at a change, too. Whatever becomes of it, what the rules found stands. */
import type { Change } from '../change.ts'
import type { CommentLanguage } from '../configuration/configuration.ts'
import type { Category, Finding } from '../finding.ts'
import type { ModelAnswer } from './answer.ts'
import { excerptOf } from './excerpt.ts'
import { hearModel } from './hear-model.ts'
import type { ModelProblem } from './problems.ts'
import { questionOf, type ModelQuestion } from './question.ts'

export type ModelAsked =
  | { kind: 'answer'; answer: ModelAnswer; costMicros: number | null }
  | { kind: 'none'; problem: ModelProblem; costMicros: number | null }

/** What is told of how a model was asked. */
export interface ModelNote {
  /** `openai/gpt-6`. */
  name: string
  /** Why it said nothing, where it did not answer. */
  problem: ModelProblem | null
  /** How many of its findings are told, and how many are not. */
  told: number
  dropped: number
  /** Added lines that it was not shown. */
  linesNotSent: number
  /** In millionths of a dollar; null where nobody knows. */
  costMicros: number | null
}

export interface ModelReview {
  findings: Finding[]
  note: ModelNote
}

interface Looking {
  change: Change
  /** What the rules found. */
  found: readonly Finding[]
  /** Who is asked, as people are told. */
  name: string
  /** A random word of letters. */
  mark: string
  language: CommentLanguage
  check?: readonly Category[]
  /** What the configuration keeps from reviews. */
  isLeftOut?: (path: string) => boolean
  /** Never rejects but for the caller's own leaving. */
  ask: (question: ModelQuestion) => Promise<ModelAsked>
}

export async function reviewByModel(looking: Looking): Promise<ModelReview> {
  const { change, found, name, mark, language, check, isLeftOut, ask } = looking
  const excerpt = excerptOf(change, isLeftOut)
  const note = { name, told: 0, dropped: 0, linesNotSent: excerpt.leftOut, costMicros: null }
  if (excerpt.files.length === 0)
    return { findings: [], note: { ...note, problem: 'nothing_to_send' } }
  const asked = await ask(questionOf(excerpt, { mark, language }))
  const { costMicros } = asked
  if (asked.kind === 'none')
    return { findings: [], note: { ...note, problem: asked.problem, costMicros } }
  const { findings, dropped } = hearModel(asked.answer, {
    excerpt,
    found,
    by: name,
    mark,
    ...(check && { check }),
  })
  return {
    findings,
    note: { ...note, problem: null, told: findings.length, dropped, costMicros },
  }
}
