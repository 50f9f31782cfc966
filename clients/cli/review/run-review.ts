/** `phantom review [PULL REQUEST]`: findings of what changed here, or of a pull request. */
import { createReviewOperation, reviewSchema, type Review } from '../../../shared/api/reviews.ts'
import { readConfiguration } from '../../../shared/review/configuration/read-configuration.ts'
import { weighed } from '../../../shared/review/configuration/weight.ts'
import { categories, severities, type Severity } from '../../../shared/review/finding.ts'
import { isByModel, modelRule } from '../../../shared/review/large-model/model-rules.ts'
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
import type { reviewByChosen } from './ask-model.ts'
import { drawReview } from './draw-review.ts'
import { localChange } from './local-change.ts'
import { estimateWords } from './model-words.ts'
import { reviewToolsInNode } from './tools.ts'

/** Reading a large pull request takes its host half a minute. */
const patienceSeconds = 45
const usualSeverity = 'high'

export const review: Handler = async (call) => {
  const [pull] = call.positionals
  if (pull === undefined) return reviewHere(call)
  for (const name of ['staged', 'base', 'sarif', 'model']) {
    if (has(call, name)) throw new Misuse(`--${name} goes with changes on this machine.`, 'review')
  }
  return reviewPull(pull, call)
}

async function reviewHere(call: Call): Promise<number> {
  const { env, platform, folder } = call.terminal
  const chosen = valueOf(call, 'model')
  const askModel = chosen === undefined ? undefined : await modelAsker(chosen, call)
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
    const model = await askModel?.({ change, found: reviewed.findings, configuration }, (words) =>
      progress.show(words),
    )
    const all = [...reviewed.findings, ...(model?.findings ?? [])]
    const findings = weighed(all, configuration)
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
    const told = reviewAnswer(change, { ...reviewed, findings }, categories, model?.note)
    return await tell(told, { ...reviewed, findings }, call)
  } catch (error) {
    throw error instanceof GitFailure ? gitProblem(error) : error
  } finally {
    progress.end()
  }
}

type Looking = Omit<Parameters<typeof reviewByChosen>[1], 'onEstimate'>

/** What asks the model that is named; its code is loaded only where one is. */
async function modelAsker(named: string, call: Call) {
  const asking = await import('./ask-model.ts')
  const choice = await asking.modelChoiceOf(named, call)
  return (looking: Looking, show: (words: string) => void) =>
    asking.reviewByChosen(
      choice,
      {
        ...looking,
        onEstimate: ({ provider, inputTokens, outputTokens, costMicros }) =>
          show(`Asking ${provider}: ${estimateWords(inputTokens + outputTokens, costMicros)} …`),
      },
      call,
    )
}

/** SARIF in place of words where it goes to standard output. */
async function tell(told: Review, reviewed: ChangeReview, call: Call): Promise<number> {
  const file = valueOf(call, 'sarif')
  const sarif =
    file === undefined ? undefined : JSON.stringify(await sarifHere(reviewed, told.model))
  if (sarif !== undefined && file === '-') call.terminal.stdout.write(`${sarif}\n`)
  else answer(call, told, () => drawReview(told, call.style, has(call, 'all')))
  if (sarif !== undefined && file !== '-') await saveFile(call.terminal, file!, sarif)
  return exitCodeOf(told, call)
}

async function sarifHere({ findings, unread }: ChangeReview, model: Review['model']) {
  const { ruleOf } = await import('./rules-by-id.ts')
  return sarifOf(inOrder(findings), {
    ruleOf: (id) => ruleOf(id) ?? modelRule(id),
    ...(model && { model }),
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

/** 1 where a rule found something as grave as asked for that is not only worth a look. No model decides that. */
function exitCodeOf({ findings }: Review, call: Call): number {
  const least = (valueOf(call, 'severity') ?? usualSeverity) as Severity | 'never'
  if (least === 'never') return exitCodes.done
  const bound = severities.indexOf(least)
  const isFound = findings.some(
    (finding) =>
      finding.confidence !== 'low' &&
      !isByModel(finding) &&
      severities.indexOf(finding.severity) <= bound,
  )
  return isFound ? exitCodes.failed : exitCodes.done
}
