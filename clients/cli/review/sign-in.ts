/** `phantom review setup … --sign-in`: a person signs in at the repository’s host on a page of the service, and this terminal waits for what comes of it. */
import {
  connectedHookOperation,
  connectedHookSchema,
  type NewHook,
} from '../../../shared/api/hooks.ts'
import { toBase64Url } from '../../../shared/base64-url.ts'
import {
  signInHosts,
  terminalCode,
  type TerminalRefusal,
} from '../../../shared/review/connection.ts'
import type { HostId } from '../../../shared/review/host-ids.ts'
import { has, type Call } from '../call.ts'
import { cleanLine } from '../output/clean.ts'
import type { Progress } from '../output/progress.ts'
import { Misuse, Problem } from '../problem.ts'
import { unreadable, type Service } from '../service/service.ts'

/** As long as the service keeps what somebody went for. */
const patienceMilliseconds = 11 * 60_000
/** The service says at once that nothing came of it yet. */
const pauseMilliseconds = 3_000

/** The hook that came of it. Throws a `Problem` where nothing did. */
export async function signedInHook(
  { host, repository }: { host: HostId; repository: string },
  service: Service,
  call: Call,
  progress: Progress,
): Promise<NewHook> {
  const { terminal } = call
  if (has(call, 'no-input'))
    throw new Misuse(
      '--sign-in waits for a person: give a token by --token-stdin instead.',
      'review',
    )
  if (!signInHosts.some((one) => one === host))
    throw new Misuse(
      '--sign-in is for GitLab and Bitbucket: GitHub takes a token, or its App.',
      'review',
    )
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const link = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const page = new URL('/reviews/connect', service.origin)
  page.search = new URLSearchParams({ host, repository, terminal: link }).toString()
  terminal.stderr.write(`Open ${page.href}\nand see that it shows ${terminalCode(link)}\n`)
  progress.show('Waiting for you …')

  const end = terminal.now() + patienceMilliseconds
  const order = { ticket: toBase64Url(bytes) }
  while (terminal.now() < end) {
    const answer = await service.ask(connectedHookOperation, order)
    const told = connectedHookSchema.safeParse(answer)
    if (!told.success) throw unreadable(service)
    const { hook, refusal, missing } = told.data
    if (hook) return hook
    if (refusal !== null) throw refused(refusal, missing)
    await terminal.wait(pauseMilliseconds)
  }
  throw refused('over', [])
}

const words: Readonly<Record<TerminalRefusal, string>> = {
  repository: 'This is no path of a repository.',
  denied: 'At its host somebody said no.',
  over: 'It took too long, was used before, or began in another browser.',
  rights: 'The account there may not do all that reviews need',
  there: 'The repository has a webhook of this service that works: take that away first.',
  failed:
    'The host or the service failed: the page in your browser says which. Begin again in some minutes.',
}

function refused(refusal: TerminalRefusal, missing: readonly string[]): Problem {
  const named = missing.length > 0 ? `: ${missing.map(cleanLine).join(', ')}` : ''
  return new Problem('sign_in_refused', { about: words[refusal] + named })
}
