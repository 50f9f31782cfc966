/** The action: reads a login, draws its cards, writes those that changed, and commits them. */
import { isLogin } from '../../shared/evidence/login.ts'
import type { UnknownReason } from '../../shared/evidence/index.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { type FailureKind, GitHubFailure } from '../../workers/platform/github/index.ts'
import { drawEmbed } from '../cli/embed/draw-embed.ts'
import { branchIn, commitAndPush, CommitFailed } from './commit.ts'
import { type CardOrder, ordersIn, switchIn, WrongInput } from './orders.ts'
import { readScorecard } from './read-scorecard.ts'
import type { Workflow } from './workflow.ts'
import { isThere, writeIfChanged } from './write-files.ts'

export type ActionWorld = {
  env: Readonly<Record<string, string | undefined>>
  workflow: Workflow
  fetch: (request: Request) => Promise<Response>
  now: () => number
}

/**
 * The exit code: 1 where the inputs are wrong, nobody has the login, or git refuses; 0 where the work
 * is done, and where GitHub has a hiccup: the files stay as they are until the next run.
 */
export async function runAction(world: ActionWorld): Promise<number> {
  const { workflow } = world
  try {
    const order = orderOf(world)
    const scorecard = await workflow.group(`Reading the public record of ${order.login}`, () =>
      readScorecard(order.login, { ...world, token: order.token, apiUrl: order.apiUrl }),
    )
    const changed = writeAll(order, scorecard, workflow)
    workflow.setOutput('changed', String(changed.length > 0))
    workflow.setOutput('paths', changed.join('\n'))
    workflow.summarize(summaryOf(order, changed))
    if (order.commit && changed.length > 0) await commit(order, changed, world)
    return 0
  } catch (error) {
    return ending(error, workflow)
  }
}

type ActionOrder = {
  login: string
  files: readonly CardOrder[]
  token: string
  apiUrl: string
  root: string
  commit: boolean
  message: string
}

function orderOf({ env, workflow }: ActionWorld): ActionOrder {
  const login = workflow.input('login') || env['GITHUB_REPOSITORY_OWNER'] || ''
  if (!isLogin(login)) throw new WrongInput(`"${login}" is no login of GitHub.`)
  return {
    login,
    files: ordersIn(workflow.input('files') || 'phantom.svg card'),
    token: workflow.input('token'),
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, ''),
    root: env['GITHUB_WORKSPACE'] || process.cwd(),
    commit: switchIn('commit', workflow.input('commit') || 'true'),
    message: workflow.input('message') || 'Update the cards of Git Phantom Scope',
  }
}

/** The paths that were written. */
function writeAll(
  { files, root }: ActionOrder,
  scorecard: Scorecard,
  workflow: Workflow,
): string[] {
  const isPartial = scorecard.unseen.some(({ reason }) => passing.has(reason))
  if (isPartial) workflow.warn('GitHub did not answer everything: files that are there stay.')
  const changed: string[] = []
  for (const { path, kind, parameters } of files) {
    // What is known less of would take the place of what was known.
    if (isPartial && isThere(root, path)) continue
    const svg = drawEmbed(kind, parameters, scorecard)
    const isChanged = writeIfChanged(root, { path, svg })
    if (isChanged) changed.push(path)
    workflow.say(`${path}: ${isChanged ? 'written' : 'as it was'}`)
  }
  return changed
}

/** Another run may bring what these kept back. */
const passing: ReadonlySet<UnknownReason> = new Set([
  'resource-limits',
  'rate-limited',
  'timed-out',
  'upstream-failed',
])

async function commit(
  { root, message }: ActionOrder,
  paths: readonly string[],
  { env, workflow }: ActionWorld,
): Promise<void> {
  const branch = env['GITHUB_REF_NAME'] ?? ''
  if (env['GITHUB_REF_TYPE'] !== 'branch' || env['GITHUB_REF'] !== `refs/heads/${branch}`) {
    workflow.warn('Nothing is committed: the workflow does not run on a branch.')
    return
  }
  // A workflow of a branch may check out what strangers propose (`pull_request_target`).
  if ((await branchIn(root)) !== branch) {
    workflow.warn(`Nothing is committed: what is checked out is not ${branch}.`)
    return
  }
  await workflow.group('Committing', () => commitAndPush({ root, paths, message, branch }))
}

function summaryOf({ login, files }: ActionOrder, changed: readonly string[]): string {
  const rows = files.map(
    ({ path, kind }) =>
      `| \`${path.replace(/[|`]/g, '')}\` | ${kind} | ${changed.includes(path) ? 'written' : 'as it was'} |`,
  )
  return [`### Cards of ${login}`, '', '| file | kind | |', '| --- | --- | --- |', ...rows].join(
    '\n',
  )
}

function ending(error: unknown, workflow: Workflow): number {
  if (error instanceof GitHubFailure) return endingOf(error.kind, workflow)
  if (error instanceof WrongInput || error instanceof CommitFailed) workflow.fail(error.message)
  else throw error
  return 1
}

function endingOf(kind: FailureKind, workflow: Workflow): number {
  if (kind === 'not-found' || kind === 'bad-credentials') {
    workflow.fail(
      kind === 'not-found'
        ? 'GitHub knows nobody by that login.'
        : 'GitHub does not take the token: leave the input out, or give one that is valid.',
    )
    return 1
  }
  workflow.warn(`GitHub could not be read (${kind}): the files stay as they are.`)
  workflow.setOutput('changed', 'false')
  workflow.setOutput('paths', '')
  return 0
}
