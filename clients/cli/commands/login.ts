/** `phantom login`: the device flow (RFC 8628), or an API key from standard input. */
import { deviceGrantType, deviceOperation, tokenOperation } from '../../../shared/api/oauth.ts'
import { sessionSchema, showSessionOperation } from '../../../shared/api/session.ts'
import { has, valueOf, type Call, type Handler } from '../call.ts'
import { checkOwner } from '../config/access.ts'
import { checkWay } from '../config/way.ts'
import { keepCredentials, withLock, type Credentials } from '../config/credentials.ts'
import { tokensOf } from '../config/kept-access.ts'
import { rememberServer, serverNeeded } from '../config/settings.ts'
import { tokenFromStdin } from '../config/token.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { cleanLine } from '../output/clean.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { Misuse, Problem } from '../problem.ts'
import { askOAuth } from '../service/oauth.ts'
import { createService, unreadable, type Service } from '../service/service.ts'

export const run: Handler = async (call) => {
  const { terminal } = call
  const service = createService(await serverNeeded(call), terminal)
  checkWay(service.origin, call)
  const progress = progressOf(call)
  try {
    const key = await tokenFromStdin(call)
    if (key !== null) checkOwner(key, service, call)
    const credentials: Credentials =
      key === null ? await letIn(service, call, progress) : { kind: 'key', key }
    const login = await loginOf(service, credentials)
    await withLock(terminal, () => keepCredentials(terminal, service.origin, credentials))
    if (await rememberServer(terminal, service.origin))
      progress.note(`${service.origin.host} is asked from now on.`)
    progress.end()
    const server = service.origin.origin
    answer(call, { server, login }, () =>
      login === null
        ? `The key for ${server} is kept.`
        : `Signed in at ${server} as ${cleanLine(login)}.`,
    )
    return exitCodes.done
  } finally {
    progress.end()
  }
}

/** Shows a code, and asks as often as the service lets until a person has entered it. */
async function letIn(
  service: Service,
  call: Call,
  progress: Progress,
): Promise<Credentials & { kind: 'tokens' }> {
  const { terminal } = call
  if (has(call, 'no-input'))
    throw new Misuse('login waits for a person: give a key by --token-stdin instead.', 'login')
  const begun = await askOAuth(service, deviceOperation, {
    client_id: clientId,
    scope: valueOf(call, 'scope') ?? '',
  })
  if (begun.kind === 'problem') throw refused(begun.error)
  const { device_code, user_code, verification_uri, expires_in, interval } = begun.data
  const page = new URL(verification_uri)
  if (page.protocol !== 'https:' && page.protocol !== 'http:') throw unreadable(service)
  terminal.stderr.write(`Open ${cleanLine(page.href)}\nand enter ${cleanLine(user_code)}\n`)
  progress.show('Waiting for you …')

  const end = terminal.now() + expires_in * 1000
  let seconds = Math.min(Math.max(interval, shortestSeconds), longestSeconds)
  while (terminal.now() < end) {
    await terminal.wait(seconds * 1000)
    const polled = await askOAuth(service, tokenOperation, {
      grant_type: deviceGrantType,
      client_id: clientId,
      device_code,
    })
    if (polled.kind === 'data') return tokensOf(polled.data, terminal.now())
    if (polled.error === 'slow_down') seconds += slowDownSeconds
    else if (polled.error !== 'authorization_pending') throw refused(polled.error)
  }
  throw refused('expired_token')
}

const clientId = 'phantom-cli'

/** Whatever the service says, it is asked neither without a pause nor once an hour. */
const shortestSeconds = 0.01
const longestSeconds = 60

/** RFC 8628, section 3.5. */
const slowDownSeconds = 5

/** What OAuth's words come to for a person. */
function refused(error: string): Problem {
  switch (error) {
    case 'access_denied':
      return new Problem('sign_in_refused', { about: 'At GitHub somebody said no.' })
    case 'expired_token':
      return new Problem('sign_in_refused', { about: 'The code was not entered in time.' })
    default:
      return new Problem('sign_in_refused', { about: `The service says: ${cleanLine(error)}` })
  }
}

/** Who signed in; null for a key, which need not know. Throws where the service does not take it. */
async function loginOf(service: Service, credentials: Credentials): Promise<string | null> {
  const token = credentials.kind === 'key' ? credentials.key : credentials.accessToken
  try {
    const headers = { authorization: `Bearer ${token}` }
    const view = sessionSchema.safeParse(await service.ask(showSessionOperation, {}, { headers }))
    if (!view.success) throw unreadable(service)
    return view.data.login
  } catch (error) {
    // A key of another scope is one, too.
    if (error instanceof Problem && error.code === 'scope_missing') return null
    throw error
  }
}
