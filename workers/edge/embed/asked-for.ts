/** What an embed's address asks for. Whatever it says, there is an image to answer with. */
import { translate } from '../../../shared/embed/drop-in/index.ts'
import { isLogin } from '../../../shared/evidence/login.ts'
import { type PictureName, pictureNames } from '../../../shared/studio/pictures.ts'
import { serviceAt } from './drop-in-paths.ts'

export type AskedFor = {
  kind: 'badge' | 'card' | 'og' | 'duel' | 'art'
  format: 'svg' | 'png' | 'json'
  /** As they were written, two for a duel; null where it does not have the form of a login. */
  logins: readonly (string | null)[]
  /** Of the kind `art`, which picture. */
  picture?: PictureName
  /** In our own parameters. */
  query: URLSearchParams
  /** What of the address has no counterpart here: another service's parameters, other endings. */
  ignored: readonly string[]
}

/** What the address of one of this system's routes asks for. Never throws. */
export function askedFor({ pathname: path, searchParams }: URL): AskedFor {
  // Some services write their addresses with a slash at the end, and some people their host.
  const pathname = path.replace(/\/$/, '').replace(/^\/{2,}/, '/')
  const service = serviceAt(pathname, searchParams)
  if (service) {
    const { login, query, ignored } = translate(service, searchParams)
    return { kind: 'card', format: 'svg', logins: [loginOf(login ?? '')], query, ignored }
  }
  const [kind = '', ...rest] = pathname.slice(1).split('/')
  const own = kindOf(kind)
  if (own === null) return { ...nobody, query: searchParams }
  if (own === 'art') return askedForPicture(rest, searchParams)
  const { name, ending } = fileOf(rest.pop() ?? '')
  // Whoever is named beyond those that are drawn would be read from GitHub for nothing.
  const logins = [...rest.map(decoded), name].slice(0, own === 'duel' ? 2 : 1).map(loginOf)
  return { kind: own, ...formatOf(own, ending), logins, query: searchParams }
}

/** The format of an ending, or the usual one with a word about it. */
function formatOf(kind: AskedFor['kind'], ending: string | null) {
  const [usual] = formats[kind]
  const format = formats[kind].find((one) => one === ending) ?? usual
  const ignored =
    ending === null || ending === format ? [] : [`No .${ending} is drawn here, but .${format}.`]
  return { format, ignored }
}

/** A login, and behind it the name of a picture, in any case. */
function askedForPicture(
  [login = '', file, ...others]: string[],
  query: URLSearchParams,
): AskedFor {
  const { name, ending } = fileOf(file ?? login)
  const asked = name.toLowerCase()
  const picture = pictureNames.find((one) => one === asked && others.length === 0)
  const { format, ignored } = formatOf('art', ending)
  return {
    kind: 'art',
    format,
    logins: [loginOf(file === undefined ? name : decoded(login))],
    picture: picture ?? 'portfolio-banner',
    query,
    ignored: picture ? ignored : [...ignored, 'No picture of that name is drawn here.'],
  }
}

/** What names no kind of ours names nobody either: its words may be anybody's login. */
const nobody = {
  kind: 'card',
  format: 'svg',
  logins: [null],
  ignored: ['This kind of card has no counterpart here.'],
} as const

/** In any case: a kind is never somebody's name. */
function kindOf(text: string): AskedFor['kind'] | null {
  const kind = text.toLowerCase()
  return Object.hasOwn(formats, kind) ? (kind as AskedFor['kind']) : null
}

/** What each kind can be; the first is the usual. */
const formats = {
  badge: ['svg', 'json'],
  card: ['svg', 'png'],
  og: ['png'],
  duel: ['svg', 'png'],
  art: ['svg', 'png'],
} as const satisfies Record<AskedFor['kind'], readonly AskedFor['format'][]>

/** Endings of pictures. None is part of a login: these have no dots. */
const endings = /^(.*)\.(svg|png|json|apng|avif|bmp|gif|ico|jpe?g|tiff?|webp)$/i

/** The name of a file and its ending, if it has one. */
function fileOf(file: string): { name: string; ending: string | null } {
  const whole = decoded(file)
  const [, name = whole, ending] = endings.exec(whole) ?? []
  return { name, ending: ending?.toLowerCase() ?? null }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function loginOf(text: string): string | null {
  const login = text.trim().replace(/^@/, '')
  return isLogin(login) ? login : null
}
