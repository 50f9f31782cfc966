/** The parts of `docs/score.md` that are written from the formula itself. */
import { knownEvidence } from '../../shared/evidence/known-evidence.ts'
import { readActivity } from '../../shared/score/activity.ts'
import { readAiSavviness } from '../../shared/score/ai-savviness.ts'
import {
  anchors,
  anchorSource,
  type AnchorTable,
  tabulatedPercents,
  yearShare,
} from '../../shared/score/anchors.ts'
import { readCollaboration } from '../../shared/score/collaboration.ts'
import { pointsOnOffer, pointsThatCount } from '../../shared/score/counting-rule.ts'
import { fits, logLogistic, weibull, type Curve } from '../../shared/score/curves.ts'
import { aboveZero, residuals } from '../../shared/score/fit.ts'
import { readPublicRecord } from '../../shared/score/public-record.ts'
import type { Reading } from '../../shared/score/reading.ts'
import { readStackDiversity } from '../../shared/score/stack-diversity.ts'
import { signalNotes } from './signal-notes.ts'
import { table, type WrittenParts } from './written-parts.ts'

/** Of nobody: labels, points and curves are the same for all. */
const record = readPublicRecord(knownEvidence({}), new Date('2026-08-23T12:00:00Z'), {
  own: [],
  technologies: [],
})

/** The signals of each dimension, those with most points first. */
export const signals = {
  activity: byMost(readActivity(record)),
  collaboration: byMost(readCollaboration(record)),
  stackDiversity: byMost(readStackDiversity(record)),
  aiSavviness: byMost(readAiSavviness(record)),
}

function byMost(readings: readonly Reading[]): Reading[] {
  return readings.toSorted((one, other) => other.most - one.most)
}

export const scoreTables: WrittenParts = {
  rule: () =>
    `**Each dimension offers ${pointsOnOffer} points. The best ${pointsThatCount} of them count.**`,
  ...Object.fromEntries(
    Object.entries(signals).map(([dimension, ofIt]) => [dimension, () => signalTable(ofIt)]),
  ),
  anchors: anchorText,
  fits: fitTable,
  year: () => `The share of a lifetime that a year brings: **${yearShare}**.`,
  percentiles: () =>
    table(
      ['signal', 'compared with'],
      Object.values(signals)
        .flat()
        .flatMap(({ label, table: anchor }) => (anchor ? [[label, anchor.population]] : [])),
    ),
}

function signalTable(readings: readonly Reading[]): string {
  const head = [
    'signal',
    'most',
    'what is counted',
    'half at',
    '9⁄10 at',
    'all at',
    'why it is here',
  ]
  const rows = readings.map(({ id, label, most, curve }) => {
    const { counted = '', reason = '' } = signalNotes[id] ?? {}
    const reached = [0.5, 0.9, 1].map((share) => valueEarning(curve, share))
    return [label, String(most), counted, ...reached, reason]
  })
  return table(head, rows, [1, 3, 4, 5])
}

/** Beyond everything that a year can hold. */
const beyond = 10_000

/** The value from which a curve earns a share of the points, or up to which, where it falls. */
export function valueEarning(curve: Curve, share: number): string {
  const isRising = curve(beyond) > curve(0)
  const earns = (value: number) => curve(value) >= share - 1e-12 === isRising
  if (!earns(beyond)) return '–'
  let [low, high] = [0, beyond]
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (earns(middle)) high = middle
    else low = middle
  }
  return number(high, high < 10 ? 1 : 0)
}

function anchorText(): string {
  const { project, change, address, licence, year } = anchorSource
  const tables = Object.values(anchors)
  return [
    `Source: [${project}, ${change}](${address}) (${licence}), collected in ${year}.`,
    table(
      ['share with less', ...tables.map(({ population }) => population.split(', ').at(-1)!)],
      tabulatedPercents.map((percent, row) => [
        `${percent} %`,
        ...tables.map(({ values }) => number(values[row]!, 0)),
      ]),
      tables.map((_, column) => column + 1),
    ),
  ].join('\n\n')
}

type Fit = { of: AnchorTable; family: string; curve: Curve; scale: number; shape: number }

const lifetime = { family: 'log-logistic, 1 ⁄ (1 + (x ⁄ scale)^−shape)', make: logLogistic }
const fitted: readonly Fit[] = [
  fitOf(anchors.commits, fits.commits, {
    family: 'Weibull, 1 − exp(−(x ⁄ scale)^shape)',
    make: weibull,
  }),
  fitOf(anchors.pullRequests, fits.lifetimePullRequests, lifetime),
  fitOf(anchors.issues, fits.lifetimeIssues, lifetime),
  fitOf(anchors.reviews, fits.reviews, lifetime),
]

function fitOf(
  of: AnchorTable,
  parameters: { scale: number; shape: number },
  { family, make }: { family: string; make: typeof weibull },
): Fit {
  return { of, family, curve: make(parameters), ...parameters }
}

function fitTable(): string {
  return table(
    ['count', 'family', 'scale', 'shape', 'largest residual'],
    fitted.map(({ of, family, curve, scale, shape }) => [
      of.population.split(', ').at(-1)!,
      family,
      number(scale, 2),
      number(shape, 3),
      number(Math.max(...residuals(curve, aboveZero(of)).map(Math.abs)), 3),
    ]),
    [2, 3, 4],
  )
}

function number(value: number, decimals: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: decimals })
}
