/** `phantom review setup`: a webhook for a repository, made by the service and tried. */
import { createHookOperation, newHookSchema, type NewHook } from '../../../shared/api/hooks.ts'
import { hostIds, type HostId } from '../../../shared/review/host-ids.ts'
import { has, valueOf, type Call, type Handler } from '../call.ts'
import { serverNeeded } from '../config/settings.ts'
import { tokenFromStdin, tokenFromVariables } from '../config/token.ts'
import { checkWay } from '../config/way.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { cleanLine } from '../output/clean.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { Misuse, Problem } from '../problem.ts'
import { createService, unreadable, type Service } from '../service/service.ts'
import { rightLines, testWords, tryAt } from './own-hook.ts'
import { signedInHook } from './sign-in.ts'

/** A host is asked some times. */
const patienceSeconds = 45

export const setUp: Handler = async (call) => {
  const { host, repository } = placeOf(call)
  const service = createService(await serverNeeded(call), call.terminal)
  checkWay(service.origin, call)
  const isSignIn = has(call, 'sign-in')
  const token = isSignIn ? null : await tokenFor(host, repository, service, call)
  const progress = progressOf(call)
  try {
    const made =
      token === null
        ? await signedInHook({ host, repository }, service, call, progress)
        : await madeWith(token, { host, repository }, service, call, progress)
    progress.show('Waiting for a delivery …')
    // What was made is told even where its test fails: its secret is shown this once.
    const test = await tryAt(service, made).catch((error: unknown) => {
      if (error instanceof Problem) return null
      throw error
    })
    progress.end()
    answer(call, { ...made, test }, () => inWords(made, testWords(made.host, test)))
    return exitCodes.done
  } finally {
    progress.end()
  }
}

async function tokenFor(
  host: HostId,
  repository: string,
  service: Service,
  call: Call,
): Promise<string> {
  if (!has(call, 'yes'))
    throw new Misuse(
      `setup gives ${service.origin.origin} the token to keep, sealed, and makes a webhook in ${repository} at ${hostNames[host]}: say --yes to do it.`,
      'review',
    )
  const token = (await tokenFromStdin(call)) ?? tokenFromVariables(call, variables[host])
  if (token !== null) return token
  throw new Misuse(
    `setup takes a token of ${hostNames[host]} from --token-stdin or ${variables[host][0]!}.`,
    'review',
  )
}

async function madeWith(
  token: string,
  { host, repository }: { host: HostId; repository: string },
  service: Service,
  call: Call,
  progress: Progress,
): Promise<NewHook> {
  progress.show(`Looking at ${repository} …`)
  const order = { host, repository, token, user: valueOf(call, 'user') ?? null }
  const told = await service.ask(createHookOperation, order, { seconds: patienceSeconds })
  const made = newHookSchema.safeParse(told)
  if (!made.success) throw unreadable(service)
  return made.data
}

export const hostNames: Readonly<Record<HostId, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
}

const variables: Readonly<Record<HostId, readonly string[]>> = {
  github: ['GITHUB_TOKEN', 'GH_TOKEN'],
  gitlab: ['GITLAB_TOKEN'],
  bitbucket: ['BITBUCKET_TOKEN'],
}

/** `octo/phantom` is at the host of `--host`; an address says which host it is of. */
function placeOf(call: Call): { host: HostId; repository: string } {
  const [, named] = call.positionals
  if (named === undefined) throw new Misuse('setup takes a repository.', 'review')
  const wanted = hostIds.find((one) => one === (valueOf(call, 'host') ?? 'github'))!
  if (!URL.canParse(named)) return { host: wanted, repository: named }
  const { hostname, pathname } = new URL(named)
  const host = hostIds.find((one) => hostnames[one] === hostname)
  if (!host) throw new Misuse(`${cleanLine(hostname)} is no host that is reviewed.`, 'review')
  return { host, repository: pathname.replace(/^\/|\/$|\.git$/g, '') }
}

const hostnames: Readonly<Record<HostId, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
}

function inWords({ host, repository, hook, address, secret, rights }: NewHook, test: string) {
  return [
    `Pull requests of ${cleanLine(repository)} at ${hostNames[host]} are reviewed from now on.`,
    '',
    ...rightLines(rights),
    '',
    `address  ${cleanLine(address)}`,
    `hook     ${cleanLine(hook)}`,
    `secret   ${cleanLine(secret)}  (shown this once)`,
    '',
    test,
    `To undo it: phantom review remove ${cleanLine(address)} --token-stdin < a file with the secret`,
  ].join('\n')
}
