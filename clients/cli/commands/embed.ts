/** `phantom badge LOGIN` and `phantom card LOGIN`: the text that embeds one, or its picture. */
import { embedAddressOperation, embedAddressSchema } from '../../../shared/api/embed-address.ts'
import { ownRoute } from '../../../shared/embed/routes.ts'
import { wrongValues } from '../../../shared/embed/wrong-values.ts'
import { valueOf, type Call, type Handler } from '../call.ts'
import { serverNeeded, serverOf } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer, isJson } from '../output/answer.ts'
import { clean } from '../output/clean.ts'
import { progressOf } from '../output/progress.ts'
import { saveFile } from '../output/save-file.ts'
import { Misuse, Problem } from '../problem.ts'
import { checkLogin } from '../scan/scans.ts'
import { boundedBytes } from '../service/bounded-text.ts'
import { createService, notAnswered, unreadable, type Service } from '../service/service.ts'

export const run: Handler = async (call) => {
  const login = call.positionals[0]!
  checkLogin(login)
  const kind = call.command.name as 'badge' | 'card'
  const parameters = parametersOf(call, kind)
  const file = valueOf(call, 'output')
  if (file !== undefined) return savePicture(call, kind, login, parameters, file)
  const service = createService(await serverNeeded(call), call.terminal)
  const address = await addressOf(service, kind, login, parameters, valueOf(call, 'alt'))
  const form = valueOf(call, 'as') ?? 'markdown'
  const field = form === 'restructured-text' ? 'restructuredText' : (form as keyof typeof address)
  const text = address[field]
  if (text === null) throw new Misuse(`--as ${form} is for what follows light and dark.`, kind)
  answer(call, address, () => clean(text))
  return exitCodes.done
}

/** What is asked of the picture, by the names of its address. Throws where a value is not taken. */
function parametersOf({ options }: Call, kind: 'badge' | 'card'): URLSearchParams {
  const table = ownRoute(kind).parameters
  const parameters = new URLSearchParams()
  for (const [option, value] of Object.entries(options)) {
    const name = option.replaceAll('-', '_')
    if (Object.hasOwn(table, name)) parameters.set(name, value === true ? 'true' : String(value))
  }
  const fields = wrongValues(table, parameters)
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
  return parameters
}

async function addressOf(
  service: Service,
  kind: string,
  login: string,
  parameters: URLSearchParams,
  alt?: string,
) {
  const input = { login, kind, alt, ...Object.fromEntries(parameters) }
  const read = embedAddressSchema.safeParse(await service.ask(embedAddressOperation, input))
  if (read.success) return read.data
  throw unreadable(service)
}

const pictureSeconds = 15
/** A PNG of the largest card has some hundred kilobytes. */
const largestPicture = 8 * 1024 * 1024

async function savePicture(
  call: Call,
  kind: 'badge' | 'card',
  login: string,
  parameters: URLSearchParams,
  file: string,
): Promise<number> {
  const isPng = /\.png$/i.test(file)
  if (isPng && kind === 'badge') throw new Misuse('A badge is an SVG.', kind)
  if (file === '-' && isJson(call)) throw new Misuse('--json and --output - are one output.', kind)
  const progress = progressOf(call)
  try {
    const server = await serverOf(call)
    progress.show(`Drawing the ${kind} of ${login} …`)
    let picture: Uint8Array | string
    if (server) {
      const service = createService(server, call.terminal)
      const name = isPng ? 'card-png' : kind
      picture = await pictureOf(service, name, login, parameters, call)
    } else {
      if (isPng) throw new Misuse('Without a service the picture is an SVG: end it in .svg.', kind)
      const { ownScans } = await import('../scan/own-scans.ts')
      const { drawEmbed } = await import('../embed/draw-embed.ts')
      const scorecard = await (await ownScans(call)).scan(login, progress)
      picture = drawEmbed(kind, parameters, scorecard)
    }
    progress.end()
    if (file === '-') {
      const { stdout } = call.terminal
      stdout.write(stdout.isTTY ? clean(textOf(picture)) : picture)
      return exitCodes.done
    }
    await saveFile(call.terminal, file, picture)
    answer(call, { kind, login, file }, () => file)
    return exitCodes.done
  } finally {
    progress.end()
  }
}

const textOf = (picture: Uint8Array | string) =>
  typeof picture === 'string' ? picture : new TextDecoder().decode(picture)

/** An embed is always a picture: whether it shows numbers is in a header. */
async function pictureOf(
  service: Service,
  kind: 'badge' | 'card' | 'card-png',
  login: string,
  parameters: URLSearchParams,
  { terminal }: Call,
): Promise<Uint8Array> {
  const { url } = await addressOf(service, kind, login, parameters)
  const { pathname, search } = new URL(url)
  const response = await service.get(pathname + search, { seconds: pictureSeconds })
  const state = response.headers.get('x-scan-state') ?? ''
  if (!['new', 'provisional', 'stored', 'stale', 'last-good'].includes(state))
    throw problemOfState(state, service)
  const isAsked = response.headers.get('content-type')?.startsWith(ownRoute(kind).mediaType)
  if (!isAsked) throw unreadable(service)
  try {
    return await boundedBytes(response, largestPicture)
  } catch (error) {
    throw notAnswered(error, service.origin, terminal.signal)
  }
}

/** Why there are no numbers in the picture, by the words of `X-Scan-State`. */
function problemOfState(state: string, service: Service): Problem {
  switch (state) {
    case 'invalid-login':
      return new Problem('invalid_login')
    case 'not-public':
    case 'not-a-person':
      return new Problem('not_public')
    case 'limited':
    case 'busy':
      return new Problem('upstream_limited')
    case 'unavailable':
      return new Problem('upstream_unavailable')
    default:
      return unreadable(service)
  }
}
