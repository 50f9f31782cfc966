/** Answers who shows the id of a hook with what its reviews counted. */
import { countsInput, type ReviewCounts } from '../../../shared/api/review-counts.ts'
import { countedSpans, type CountedSpan } from '../../../shared/review/counted.ts'
import { modelRules } from '../../../shared/review/large-model/model-rules.ts'
import { changeRules } from '../../../shared/review/rules/change-rules.ts'
import { textRules } from '../../../shared/review/rules/text-rules.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { within } from '../../platform/within.ts'
import { ruleBook } from '../engine/rule-book.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import { keyOfOwn } from './count-names.ts'
import { readCounts } from './read-counts.ts'

type World = {
  secret: string
  records: Pick<HookRecords, 'find'>
  read: (names: string[]) => Promise<Record<string, number>>
  now: () => number
}

/** The database's own deadline is shorter. */
const deadlineMilliseconds = 5_000

/** What was counted. Throws `validation_failed`, `hook_refused` for no hook of ours, `store_unavailable`. */
export async function answerCounts(request: Request, world: World): Promise<ReviewCounts> {
  const { hook, weeks } = inputIn(await (await checkedRequest(request)).json().catch(() => null))
  const { secret, records, read, now } = world
  const key = (await keyOfOwn(secret, { kind: 'hook', hookId: hook }))!
  const rules = [...ruleBook([...textRules, ...changeRules, ...modelRules]).keys()]
  const readInTime = (names: string[]) =>
    within(deadlineMilliseconds, read(names), late).catch(late)
  const { counts, isEmpty } = await readCounts({ key, weeks, rules, now: now(), read: readInTime })
  // Nothing was counted: by a hook that is there, or under an id that is none.
  if (isEmpty && !(await records.find(hook))) throw new PhantomError('hook_refused')
  return counts
}

function late(): never {
  throw new PhantomError('store_unavailable')
}

function inputIn(body: unknown): { hook: string; weeks: CountedSpan } {
  const parsed = countsInput.safeParse(body)
  if (parsed.success) return parsed.data
  const named = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'body')))
  const fields = [...named].map((field) => ({ field, problem: problemOf(field) }))
  throw new PhantomError('validation_failed', { fields })
}

function problemOf(field: string): string {
  if (field === 'hook') return 'takes the id of a hook, 22 signs: the last part of its address'
  if (field === 'weeks') return `takes ${countedSpans.join(', ')}`
  return 'takes JSON with hook and weeks, and nothing else'
}
