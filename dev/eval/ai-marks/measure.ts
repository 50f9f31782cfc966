/** How well the classes that the project gives agree with the labels. */
import {
  aiMarkClasses,
  classifyCommit,
  mentionsTool,
  type AiMarkClass,
  type Person,
} from '../../../shared/ai-marks/index.ts'
import type { LabelledCommit } from './labelled-commits.ts'

type Judged = {
  commit: LabelledCommit
  predicted: AiMarkClass
  tool: string | null
}

/** Shares are rounded to four places; null where nothing was predicted or nothing labelled. */
type Quality = { precision: number | null; recall: number | null }

/** The figures that `npm run eval:ai-marks` prints. */
export function measure(commits: readonly LabelledCommit[]) {
  const judged = commits.map(judge)
  const hard = judged.filter(({ commit }) => isHardNegative(commit))
  const hardIds = idsOf(hard.filter(({ predicted }) => isAi(predicted)))
  return {
    n: judged.length,
    classes: Object.fromEntries(aiMarkClasses.map((name) => [name, qualityOfClass(judged, name)])),
    aiMarked: quality(
      judged,
      ({ predicted }) => isAi(predicted),
      ({ commit }) => isAi(commit.label),
    ),
    tools: Object.fromEntries(toolsOf(judged).map((tool) => [tool, qualityOfTool(judged, tool)])),
    hardNegatives: {
      n: hard.length,
      falsePositives: hardIds.length,
      rate: share(hardIds.length, hard.length),
      ids: hardIds,
    },
    falsePositiveIds: idsOf(
      judged.filter(({ commit, predicted }) => isAi(predicted) && !isAi(commit.label)),
    ),
    falseNegativeIds: idsOf(
      judged.filter(({ commit, predicted }) => !isAi(predicted) && isAi(commit.label)),
    ),
  }
}

function judge(commit: LabelledCommit): Judged {
  const { message } = commit
  const author = personOf(commit.author)
  const committer = personOf(commit.committer)
  const { class: predicted, tool } = classifyCommit({ message, author, committer })
  return { commit, predicted, tool }
}

function personOf(person: LabelledCommit['author']): Person | null {
  if (!person) return null
  return { name: person.name ?? '', email: person.email ?? '', login: person.login ?? null }
}

/**
 * A commit without a mark that invites a mistake: the labels call it a hard negative or list the
 * words, or a tool's name stands in its message or its people.
 */
function isHardNegative({ label, mark, terms, message, author, committer }: LabelledCommit) {
  if (label !== 'none') return false
  if (mark) return mark === 'hard-negative'
  const people = [author?.name, author?.email, committer?.name, committer?.email]
  return Boolean(terms?.length) || mentionsTool([message, ...people].join('\n'))
}

function isAi(name: AiMarkClass): boolean {
  return name === 'authored' || name === 'assisted'
}

function qualityOfClass(judged: readonly Judged[], name: AiMarkClass) {
  const figures = quality(
    judged,
    ({ predicted }) => predicted === name,
    ({ commit }) => commit.label === name,
  )
  const support = judged.filter(({ commit }) => commit.label === name).length
  const predicted = judged.filter((one) => one.predicted === name).length
  return { ...figures, support, predicted }
}

function qualityOfTool(judged: readonly Judged[], name: string) {
  const figures = quality(
    judged,
    ({ tool }) => tool === name,
    ({ commit }) => commit.tool === name,
  )
  return { ...figures, support: judged.filter(({ commit }) => commit.tool === name).length }
}

function toolsOf(judged: readonly Judged[]): string[] {
  const names = judged.flatMap(({ commit, tool }) => [commit.tool, tool])
  return [...new Set(names)].filter((name) => typeof name === 'string').sort()
}

function quality(
  judged: readonly Judged[],
  isPredicted: (one: Judged) => boolean,
  isLabelled: (one: Judged) => boolean,
): Quality {
  const right = judged.filter((one) => isPredicted(one) && isLabelled(one)).length
  return {
    precision: share(right, judged.filter(isPredicted).length),
    recall: share(right, judged.filter(isLabelled).length),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}

function idsOf(judged: readonly Judged[]): string[] {
  return judged.map(({ commit }) => commit.id)
}
