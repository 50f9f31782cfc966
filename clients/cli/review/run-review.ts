/** `phantom review [PULL REQUEST]`: findings of what changed here, or of a pull request. */
import { createReviewOperation, reviewSchema, type Review } from '../../../shared/api/reviews.ts'
import { readConfiguration } from '../../../shared/review/configuration/read-configuration.ts'
import { weighed } from '../../../shared/review/configuration/weight.ts'
import { categories, severities, type Severity } from '../../../shared/review/finding.ts'
import { inOrder } from '../../../shared/review/order.ts'
import { reviewAnswer } from '../../../shared/review/report/answer.ts'
import { sarifOf } from '../../../shared/review/report/sarif.ts'
import { reviewChange, type ChangeReview } from '../../../shared/review/review-change.ts'
import { rulesVersion } from '../../../shared/review/version.ts'
import { has, valueOf, type Call, type Handler } from '../call.ts'
import { serverNeeded } from '../config/settings.ts'
import { tokenFromStdin, tokenFromVariables } from '../config/token.ts'
import { checkWay } from '../config/way.ts'
import { exitCodes } from '../exit-codes.ts'
import { createGit, GitFailure } from '../local/git.ts'
import { gitProblem } from '../local/git-problem.ts'
import { answer } from '../output/answer.ts'
import { cleanLine } from '../output/clean.ts'
import { progressOf } from '../output/progress.ts'
import { saveFile } from '../output/save-file.ts'
import { Misuse } from '../problem.ts'
import { createService, unreadable } from '../service/service.ts'
import { drawReview } from './draw-review.ts'
import { localChange } from './local-change.ts'
import { reviewToolsInNode } from './tools.ts'

/** Reading a large pull request takes its host half a minute. */
const patienceSeconds = 45
const usualSeverity = 'high'

export const review: Handler = async (call) => {
  const [pull] = call.positionals
  if (pull === undefined) return reviewHere(call)
  for (const name of ['staged', 'base', 'sarif']) {
    if (has(call, name)) throw new Misuse(`--${name} goes with changes on this machine.`, 'review')
  }
  return reviewPull(pull, call)
}

async function reviewHere(call: Call): Promise<number> {
  const { env, platform, folder } = call.terminal
  const progress = progressOf(call)
  try {
    const git = createGit({ env, platform })
    progress.show('Reading what changed …')
    const base = valueOf(call, 'base') ?? 'HEAD'
    const local = await localChange(git, { folder, base, isStaged: has(call, 'staged') })
    if (local === undefined)
      throw new Misuse(`There is no commit ${cleanLine(base)} here.`, 'review')
    const { change, configuration: text, untracked } = local
    const { configuration, problems } = readConfiguration(text)
    const reviewed = reviewChange(change, await reviewToolsInNode(), configuration.layers)
    const findings = weighed(reviewed.findings, configuration)
    progress.end()
    for (const { field, line } of problems) {
      call.terminal.stderr.write(
        `.phantom-scope.yml, line ${line}: ${field || 'the file'} cannot be read\n`,
      )
    }
    if (untracked > 0) {
      call.terminal.stderr.write(
        `Not part of the change: ${untracked} ${untracked === 1 ? 'file' : 'files'} that git does not know of yet (git add)\n`,
      )
    }
    const told = reviewAnswer(change, { ...reviewed, findings }, categories)
    return await tell(told, { ...reviewed, findings }, call)
  } catch (error) {
    throw error instanceof GitFailure ? gitProblem(error) : error
  } finally {
    progress.end()
  }
}

/** SARIF in place of words where it goes to standard output. */
async function tell(told: Review, reviewed: ChangeReview, call: Call): Promise<number> {
  const file = valueOf(call, 'sarif')
  const sarif = file === undefined ? undefined : JSON.stringify(await sarifHere(reviewed))
  if (sarif !== undefined && file === '-') call.terminal.stdout.write(`${sarif}\n`)
  else answer(call, told, () => drawReview(told, call.style, has(call, 'all')))
  if (sarif !== undefined && file !== '-') await saveFile(call.terminal, file!, sarif)
  return exitCodeOf(told, call)
}

async function sarifHere({ findings, unread }: ChangeReview) {
  const { ruleOf } = await import('./rules-by-id.ts')
  return sarifOf(inOrder(findings), {
    ruleOf,
    unread,
    version: rulesVersion,
  })
}

async function reviewPull(pull: string, call: Call): Promise<number> {
  const service = createService(await serverNeeded(call), call.terminal)
  checkWay(service.origin, call)
  const token = (await tokenFromStdin(call)) ?? tokenFromVariables(call, variablesOf(pull))
  const progress = progressOf(call)
  try {
    progress.show('Reading the pull request …')
    const order = { pull, check: [...categories], ...(token !== null && { token }) }
    const told = reviewSchema.safeParse(
      await service.ask(createReviewOperation, order, { seconds: patienceSeconds }),
    )
    if (!told.success) throw unreadable(service)
    progress.end()
    answer(call, told.data, () => drawReview(told.data, call.style, has(call, 'all')))
    return exitCodeOf(told.data, call)
  } finally {
    progress.end()
  }
}

/** A token goes to the service, and by it to the host it is of alone. */
function variablesOf(pull: string): readonly string[] {
  if (pull.startsWith('https://gitlab.com/')) return ['GITLAB_TOKEN']
  return pull.startsWith('https://bitbucket.org/')
    ? ['BITBUCKET_TOKEN']
    : ['GITHUB_TOKEN', 'GH_TOKEN']
}

/** 1 where something as grave as asked for was found, and is not only worth a look. */
function exitCodeOf({ findings }: Review, call: Call): number {
  const least = (valueOf(call, 'severity') ?? usualSeverity) as Severity | 'never'
  if (least === 'never') return exitCodes.done
  const bound = severities.indexOf(least)
  const isFound = findings.some(
    ({ severity, confidence }) => confidence !== 'low' && severities.indexOf(severity) <= bound,
  )
  return isFound ? exitCodes.failed : exitCodes.done
}
