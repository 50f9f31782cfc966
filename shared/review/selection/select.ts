/**
 * Of what was found, what is said and where: on lines, in the summary, or not at all, since it is known,
 * dismissed, or nobody asked. Pure: what is remembered comes in, and nothing is remembered here.
 */
import type { ChangedFile } from '../change.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { isByModel } from '../large-model/model-rules.ts'
import type { KnownFinding } from './known-finding.ts'
import { alikeOf, matchKnown } from './match.ts'
import { named as withNames, type FoundFinding, type NamedFinding } from './named-finding.ts'
import { placeOf, type Place } from './place.ts'
import { byRank, isAtLeast, saysTheSame, type FindingWeight } from './rank.ts'

export interface SelectionInput {
  findings: readonly FoundFinding[]
  files: ReadonlyMap<string, ChangedFile>
  configuration: Pick<Configuration, 'comments'>
  known: readonly KnownFinding[]
  /** Shapes that were dismissed anywhere in the repository. */
  dismissed: ReadonlySet<string>
  /** Whether all of a file (by its keyed name) was read: only then is what is not found there gone. */
  wasRead: (file: string) => boolean
  /** Whether what a model said, and does not say now, stands on a line that is still there. */
  isStillThere?: (known: KnownFinding) => boolean
  weight: FindingWeight
}

export interface Selection {
  /** New, to be said on lines, what matters most first. */
  post: readonly { named: NamedFinding; place: Place; before?: KnownFinding }[]
  /** New, to be said in the summary. */
  list: readonly { named: NamedFinding; before?: KnownFinding }[]
  /** Known and still there; without a name where nobody could look, or a model did not say it again. */
  standing: readonly { known: KnownFinding; named?: NamedFinding }[]
  /** Known and gone. */
  fixed: readonly KnownFinding[]
  /** Found, but somebody said that it is none: of this one, or of one of the same shape. */
  dismissed: readonly { named: NamedFinding; known?: KnownFinding }[]
}

/** What is said of a pull request after what was said before. */
export function select(input: SelectionInput): Selection {
  const heard = withoutEchoes(input)
  const matches = matchKnown(heard, input.known, input.wasRead)
  const { post, list, standing, dismissed } = sorted(nameEach(heard, matches, input), input)
  const taken = new Set(matches.values())
  const left = input.known.filter((known) => known.state === 'open' && !taken.has(known))
  const isGone = (known: KnownFinding) =>
    input.wasRead(known.file) && input.isStillThere?.(known) !== true
  const fixed = left.filter(isGone)
  const unseen = left.filter((known) => !isGone(known)).map((known) => ({ known }))
  return { post, list, standing: [...standing, ...unseen], fixed, dismissed }
}

/** What is sure enough to be said, and of what says the same of one line only one. */
function withoutEchoes({ findings, known, weight }: SelectionInput): FoundFinding[] {
  const names = new Set(known.map(alikeOf))
  const rank = byRank(weight)
  const isKnown = ({ alike }: FoundFinding) => Number(names.has(alike))
  const heard: FoundFinding[] = []
  const byLine = new Map<string, FoundFinding[]>()
  const ranked = findings
    .filter(({ finding }) => finding.confidence !== 'low')
    .toSorted((one, other) => isKnown(other) - isKnown(one) || rank(one.finding, other.finding))
  for (const named of ranked) {
    const line = `${named.finding.line}:${named.finding.path}`
    const there = byLine.get(line) ?? []
    if (there.some(({ finding }) => saysTheSame(finding, named.finding))) continue
    byLine.set(line, [...there, named])
    heard.push(named)
  }
  return heard.toSorted((one, other) => rank(one.finding, other.finding))
}

/** Each with its name and what is known of it, in the order in which they are said. */
function nameEach(
  heard: readonly FoundFinding[],
  matches: ReadonlyMap<FoundFinding, KnownFinding>,
  { known }: SelectionInput,
): { named: NamedFinding; before?: KnownFinding }[] {
  const fresh = heard.filter((found) => !matches.has(found)).toSorted(byPlace)
  const names = withNames(fresh, new Set(known.map(({ fingerprint }) => fingerprint)))
  const nameOf = new Map(fresh.map((found, at) => [found, names[at]!]))
  return heard.map((found) => {
    const before = matches.get(found)
    return before
      ? { named: { ...found, fingerprint: before.fingerprint }, before }
      : { named: nameOf.get(found)! }
  })
}

const byPlace = ({ finding: one }: FoundFinding, { finding: other }: FoundFinding) =>
  one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1

function sorted(heard: ReturnType<typeof nameEach>, input: SelectionInput) {
  const post: Selection['post'][number][] = []
  const list: Selection['list'][number][] = []
  const standing: { known: KnownFinding; named: NamedFinding }[] = []
  const dismissed: Selection['dismissed'][number][] = []
  const left = budgetLeft(input)
  for (const { named, before } of heard) {
    if (before?.state === 'dismissed' || input.dismissed.has(named.shape))
      dismissed.push({ named, ...(before && { known: before }) })
    else if (before?.state === 'open') standing.push({ known: before, named })
    else {
      const who = isByModel(named.finding) ? 'models' : 'all'
      const place = left.all > 0 && left[who] > 0 ? inlinePlace(named, input) : undefined
      if (place) left.all -= 1
      if (place && who === 'models') left.models -= 1
      const told = { named, ...(before && { before }) }
      if (place) post.push({ ...told, place })
      else list.push(told)
    }
  }
  return { post, list, standing, dismissed }
}

/**
 * Whoever fixes makes room; whoever dismisses is not shown the next one instead. What models say takes half of the
 * places at most, so that whoever has a model talk cannot crowd out the rules.
 */
function budgetLeft({ configuration, known }: SelectionInput): { all: number; models: number } {
  const { budget } = configuration.comments
  const spent = known.filter(({ comment, state }) => comment !== undefined && state !== 'fixed')
  const byModels = spent.filter((each) => isByModel(each))
  return { all: budget - spent.length, models: Math.floor(budget / 2) - byModels.length }
}

function inlinePlace({ finding }: NamedFinding, input: SelectionInput): Place | undefined {
  const file = input.files.get(finding.path)
  if (!file || !isAtLeast(finding.severity, input.configuration.comments.from)) return undefined
  return placeOf(finding, file)
}
