/** Reviews what a request holds or names, and forgets it with the answer. */
import {
  createReviewInput,
  mostReviewBytes,
  type CreateReview,
} from '../../../shared/api/reviews.ts'
import { paths } from '../../../shared/api/paths.ts'
import { changeOfDiff, changeOfFiles } from '../../../shared/review/change-of-diff.ts'
import type { Change } from '../../../shared/review/change.ts'
import { reviewAnswer } from '../../../shared/review/report/answer.ts'
import { sarifOf } from '../../../shared/review/report/sarif.ts'
import { modelRule } from '../../../shared/review/large-model/model-rules.ts'
import { inOrder } from '../../../shared/review/order.ts'
import { reviewChange } from '../../../shared/review/review-change.ts'
import { rulesVersion } from '../../../shared/review/version.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { rulePage, ruleBook } from '../engine/rule-book.ts'
import { reviewTools } from '../engine/tools.ts'
import type { ReviewEnv } from '../review-env.ts'
import type { Addresses } from './host-of.ts'
import { modelCallOf, modelReviewOf } from './model-of.ts'
import { readPull } from './read-pull.ts'

const sarifType = 'application/sarif+json'
const headers = { 'cache-control': 'no-store' }

type Env = Addresses & Pick<ReviewEnv, 'REVIEW_MODELS'>

/** The answer to a request for a review; null where it asks for something else. Throws a `PhantomError`. */
export async function answerReview(
  request: Request,
  requestId: string,
  env: Env,
): Promise<Response | null> {
  const since = Date.now()
  const url = new URL(request.url)
  if (url.pathname !== paths.reviews) return null
  const checked = await checkedRequest(request, mostReviewBytes)
  const input = readInput(await checked.json().catch(() => null))
  const modelCall = modelCallOf(input, request)
  const change = await changeOf(input, env, request.signal)
  const tools = await reviewTools()
  const byRules = reviewChange(change, tools)
  const { headers: asked } = request
  const told =
    modelCall &&
    (await modelReviewOf(
      modelCall,
      { change, found: byRules.findings, check: input.check },
      { env, headers: asked, requestId, since },
    ))
  const review = { ...byRules, findings: [...byRules.findings, ...(told?.findings ?? [])] }
  if (!(request.headers.get('accept') ?? '').includes(sarifType)) {
    return Response.json(reviewAnswer(change, review, input.check, told?.note), { headers })
  }
  const rules = ruleBook([...tools.textRules, ...tools.changeRules])
  const findings = inOrder(review.findings).filter(({ category }) => input.check.includes(category))
  const sarif = sarifOf(findings, {
    ruleOf: (id) => rules.get(id) ?? modelRule(id),
    unread: review.unread,
    version: rulesVersion,
    pageOf: (id) => `${url.origin}${rulePage(id)}`,
    ...(told && { model: told.note }),
  })
  return new Response(JSON.stringify(sarif), { headers: { ...headers, 'content-type': sarifType } })
}

/** What the body asks for. A refusal names the field and what it takes, never what was in it. */
function readInput(body: unknown): CreateReview {
  const parsed = createReviewInput.safeParse(body)
  if (parsed.success) return parsed.data
  const named = parsed.error.issues.map(({ path, message }) => ({
    field: path.length === 0 ? 'body' : path.join('.'),
    problem: Object.hasOwn(problems, String(path[0])) ? problems[String(path[0])]! : message,
  }))
  throw new PhantomError('validation_failed', { fields: named.slice(0, 20) })
}

const problems: Readonly<Record<string, string>> = {
  diff: 'takes a unified diff, as git diff writes it',
  files:
    'takes at least one file, each once, with its path in the repository and content; or give diff or pull',
  pull: 'takes the address of a pull request at github.com, gitlab.com or bitbucket.org, without diff and files',
  token: 'takes a token of the pull request’s host, and goes with pull',
  model: 'takes provider, perhaps the model’s name there, and key, sealed as session.vault says',
  check: 'takes security, architecture and quality, at least one of them',
}

async function changeOf(input: CreateReview, env: Addresses, signal: AbortSignal): Promise<Change> {
  if (input.pull !== undefined)
    return readPull({ address: input.pull, token: input.token, env }, problems['pull']!, signal)
  if (input.diff === undefined) return changeOfFiles(input.files ?? [])
  const change = changeOfDiff(input.diff, input.files)
  if (change.files.length > 0 || change.unreadFiles > 0) return change
  throw new PhantomError('validation_failed', {
    fields: [{ field: 'diff', problem: problems['diff']! }],
  })
}
