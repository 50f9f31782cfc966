/**
 * Looks at a pull request as a review does, and tells what it would find, with the code: by the same configuration
 * and rules, and with what is remembered of it. Nothing is said, remembered or counted.
 */
import type { Findings, FindingState, ShownFinding } from '../../../shared/api/findings.ts'
import { mostFindings } from '../../../shared/api/findings.ts'
import { countMissed } from '../../../shared/review/comments/outcome.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { toldFinding } from '../../../shared/review/report/answer.ts'
import {
  openCode,
  type CodeReader,
  type SecretLines,
} from '../../../shared/review/report/code-around.ts'
import { secretLines } from '../../../shared/review/report/secret-lines.ts'
import { riskVersion } from '../../../shared/review/risk/index.ts'
import type { RuleDescription } from '../../../shared/review/rule.ts'
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import type { FoundFinding } from '../../../shared/review/selection/named-finding.ts'
import { isSafeToTake } from '../../../shared/review/selection/place.ts'
import { byRank, saysTheSame } from '../../../shared/review/selection/rank.ts'
import { select } from '../../../shared/review/selection/select.ts'
import { rulesVersion } from '../../../shared/review/version.ts'
import type { PullRequest } from '../hosts/vcs-host.ts'
import { configurationOf, look, type Look, type Looking } from '../session/look.ts'
import type { Memory } from '../session/memory.ts'
import { emptyPullMemory, type PullMemory } from '../session/pull-memory.ts'
import { dismissedShapes } from '../session/repository-memory.ts'
import { reasonNotTo } from '../session/review-pull.ts'
import { whatModelsSaid } from '../session/what-models-said.ts'
import { addressesAt, type Addresses } from './addresses.ts'

export type Reading = Omit<Looking, 'memory'> & {
  /** Null where nothing is remembered of the repository. */
  memory: Memory | null
  describe: (rule: string) => RuleDescription | undefined
  apiUrl: string
}

/** What is remembered, as it was found. */
type Remembered = { pull: PullMemory; dismissed: ReadonlySet<string> }

type Found = {
  named: FoundFinding
  state: FindingState
  /** What the host calls the comment on it. */
  comment: string | undefined
}

/** The findings of a pull request as it stands now. Rejects with `HostProblem` where the host fails. */
export async function readFindings(reading: Reading): Promise<Findings> {
  const { host, memory, signal } = reading
  const pull = await host.readPullRequest(reading.reference, signal)
  const { reference } = pull
  const looking = { ...reading, reference, memory: memory ?? withoutMemory }
  const { configuration, problems } = await configurationOf(looking, pull)
  const seen = await look(looking, pull, configuration)
  const remembered = await recall(reading)
  // No model is asked here: what one said before stands where its line does.
  const { known } = remembered.pull
  const isStillThere = await whatModelsSaid(known, seen.files, looking.memory.hash)
  const { found, fixed } = sortedOut(seen, configuration, remembered, isStillThere)
  const told = found.slice(0, mostFindings)
  const addresses = addressesAt(reading.apiUrl, pull)
  const shown = tellEach(told, seen, reading, addresses)
  return {
    pull: {
      host: reference.host,
      repository: reference.repository,
      number: reference.number,
      state: pull.state,
      address: addresses.pull,
      headCommit: pull.headCommit,
    },
    isRemembered: memory !== null,
    silence: silenceOf(pull, configuration, remembered.pull),
    files: [...Map.groupBy(shown, ({ path }) => path)].map(([path, own]) => ({
      path,
      findings: own.map(({ finding }) => finding),
    })),
    total: found.length,
    further: found.length - told.length,
    fixed: memory && fixed,
    changed: seen.files.size,
    unread: [...seen.unread],
    unnamed: seen.withheld,
    isWhole: seen.noReview !== 'engine' && countMissed(seen) === 0,
    risk: riskTold(seen),
    problems: problems.map(({ kind, field, line }) => ({ kind, field, line })),
    version: rulesVersion,
  }
}

/** Where nothing is kept, a name may be the text itself. */
const withoutMemory = { hash: async (text: string) => text }

async function recall({ memory, reference, now }: Reading): Promise<Remembered> {
  if (memory === null) return { pull: emptyPullMemory, dismissed: new Set() }
  const [pull, repository] = await Promise.all([
    memory.pull(reference.number).then((kept) => kept.read()),
    memory.repository().then((kept) => kept.read()),
  ])
  return { pull, dismissed: dismissedShapes(repository, now()) }
}

/** What a review would make of each finding, what matters most first. */
function sortedOut(
  { findings, files, wasRead }: Look,
  configuration: Configuration,
  { pull: { known }, dismissed }: Remembered,
  isStillThere: (known: KnownFinding) => boolean,
): { found: Found[]; fixed: number } {
  const weight = () => 0
  const about = { findings, files, configuration, known, dismissed, wasRead }
  const {
    post,
    list,
    standing,
    fixed,
    dismissed: over,
  } = select({ ...about, isStillThere, weight })
  const heard: Found[] = [
    ...[...post, ...list].map(({ named }) => found(named, 'new')),
    ...standing.flatMap(({ named, known: { comment } }) =>
      named ? [found(named, 'open', comment)] : [],
    ),
    ...over.map(({ named, known: before }) => found(named, 'dismissed', before?.comment)),
  ]
  const byLine = Map.groupBy(heard, ({ named }) => lineOf(named))
  const isEcho = (one: FoundFinding) =>
    byLine.get(lineOf(one))?.some(({ named }) => saysTheSame(named.finding, one.finding)) ?? false
  const unsure = findings
    .filter((named) => named.finding.confidence === 'low' && !isEcho(named))
    .map((named) => found(named, 'unsure'))
  const rank = byRank(weight)
  return {
    found: [...heard, ...unsure].toSorted((one, other) =>
      rank(one.named.finding, other.named.finding),
    ),
    fixed: fixed.length + known.filter(({ state }) => state === 'fixed').length,
  }
}

const lineOf = ({ finding: { path, line } }: FoundFinding) => `${line}:${path}`

const found = (named: FoundFinding, state: FindingState, comment?: string): Found => ({
  named,
  state,
  comment,
})

/** What is open was said in the summary, where it has no comment. */
function saidOf({ state, comment }: Found): ShownFinding['said'] {
  if (comment !== undefined) return 'line'
  return state === 'open' ? 'summary' : null
}

function tellEach(
  told: readonly Found[],
  { files }: Look,
  { memory, describe }: Reading,
  addresses: Addresses,
): { path: string; finding: ShownFinding }[] {
  const opened = new Map<string, { hidden: SecretLines; codeOf: CodeReader }>()
  const open = (path: string) => {
    const known = opened.get(path)
    if (known) return known
    const file = files.get(path)
    const hidden = secretLines(path, file?.text ?? '')
    const fresh = { hidden, codeOf: file ? openCode(file, hidden) : () => [] }
    opened.set(path, fresh)
    return fresh
  }
  return told.map((one) => {
    const { finding } = one.named
    const { state, comment } = one
    const { path, ...about } = toldFinding(finding)
    const rule = describe(finding.rule)
    const { hidden, codeOf } = open(path)
    return {
      path,
      finding: {
        ...about,
        title: rule?.title ?? finding.rule,
        why: rule?.why ?? '',
        fix: rule?.fix ?? '',
        state: memory === null && state !== 'unsure' ? null : state,
        said: saidOf(one),
        address: addresses.lines(finding),
        comment: comment === undefined ? null : addresses.comment(comment),
        code: codeOf(finding),
        suggestion: suggestionOf(finding, hidden),
      },
    }
  })
}

/** What may stand there instead, where nothing of it is beside a secret. */
function suggestionOf(
  finding: FoundFinding['finding'],
  hidden: SecretLines,
): ShownFinding['suggestion'] {
  const { suggestion } = finding
  if (!suggestion || !isSafeToTake(finding)) return null
  const { startLine, endLine } = suggestion
  for (let line = startLine; line <= endLine; line += 1) if (hidden.has(line)) return null
  return suggestion
}

function silenceOf(
  pull: PullRequest,
  configuration: Configuration,
  remembered: PullMemory,
): Findings['silence'] {
  if (pull.state !== 'open') return 'closed'
  return reasonNotTo(pull, configuration, remembered) ?? null
}

function riskTold({ risk }: Look): Findings['risk'] {
  if (risk === undefined) return null
  const reasons = risk.reasons.map(({ metric, value, contribution }) => ({
    metric,
    value,
    isRaising: contribution > 0,
  }))
  return { band: risk.band, reasons, version: riskVersion }
}
