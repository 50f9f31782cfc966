/**
 * How much a finding is worth saying, by what people accepted and dismissed of its rule: the mean of a Beta distribution
 * for each rule and kind of file, that begins with what the rule says of itself and moves with each answer.
 */
import type { Confidence, Finding } from '../finding.ts'
import { pathClasses, pathClassOf, type PathClass } from './path-class.ts'
import priors from './priors.json' with { type: 'json' }

/** What people made of findings: mended, or said to be none. */
export interface Outcomes {
  accepted: number
  dismissed: number
}

/** The outcomes of a rule in a kind of file; `undefined` where there were none. */
export type OutcomesOf = (rule: string, pathClass: PathClass) => Outcomes | undefined

/** The numbers that the learner begins with. */
export interface RankingPriors {
  /** Raised whenever the same finding with the same outcomes may get another weight. */
  version: string
  /** How often a rule of a confidence is taken to be right before anybody answered. */
  accepted: Record<Confidence, number>
  /** By how many steps of log-odds findings in a kind of file are taken to be right less often. */
  shift: Record<PathClass, number>
  /** So many answers weigh as much as what the rule says of itself. */
  strength: number
  /** How much an answer in another kind of file weighs, and how much all of those may weigh. */
  elsewhere: { each: number; most: number }
}

/**
 * From 0 to 1: the more, the sooner it is worth saying. Each acceptance of the rule raises it and each dismissal lowers
 * it, those in the same kind of file most.
 */
export function weightOf(
  finding: Pick<Finding, 'rule' | 'path' | 'confidence'>,
  outcomesOf: OutcomesOf,
  { accepted, shift, strength, elsewhere }: RankingPriors = priors,
): number {
  const pathClass = pathClassOf(finding.path)
  const here = countOf([outcomesOf(finding.rule, pathClass)])
  const others = countOf(
    pathClasses.filter((each) => each !== pathClass).map((each) => outcomesOf(finding.rule, each)),
  )
  const begin = shifted(accepted[finding.confidence], shift[pathClass])
  const share = others.all === 0 ? 0 : Math.min(elsewhere.each, elsewhere.most / others.all)
  return (
    (begin * strength + here.accepted + share * others.accepted) /
    (strength + here.all + share * others.all)
  )
}

function countOf(outcomes: readonly (Outcomes | undefined)[]): { accepted: number; all: number } {
  const accepted = sum(outcomes.map((each) => each?.accepted ?? 0))
  return { accepted, all: accepted + sum(outcomes.map((each) => each?.dismissed ?? 0)) }
}

/** A chance, by so many steps of log-odds from what it was. */
const shifted = (chance: number, steps: number) =>
  1 / (1 + ((1 - chance) / chance) * Math.exp(-steps))
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
