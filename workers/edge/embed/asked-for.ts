/** What an embed's address asks for. Whatever it says, there is an image to answer with. */
import { translate } from '../../../shared/embed/drop-in/index.ts'
import { loginSchema } from '../../../shared/evidence/index.ts'
import { dropInPaths } from './drop-in-paths.ts'

export type AskedFor = {
  kind: 'badge' | 'card' | 'og' | 'duel'
  format: 'svg' | 'png' | 'json'
  /** As they were written, two for a duel; null where it does not have the form of a login. */
  logins: readonly (string | null)[]
  /** In our own parameters. */
  query: URLSearchParams
  /** Of another service's parameters, what has no counterpart here. */
  ignored: readonly string[]
}

/** What the address of one of this system's routes asks for. Never throws. */
export function askedFor({ pathname: path, searchParams }: URL): AskedFor {
  // Some services write their addresses with a slash at the end.
  const pathname = path.replace(/\/$/, '')
  if (Object.hasOwn(dropInPaths, pathname)) {
    const service = dropInPaths[pathname as keyof typeof dropInPaths]
    const { login, query, ignored } = translate(service, searchParams)
    return { kind: 'card', format: 'svg', logins: [loginOf(login ?? '')], query, ignored }
  }
  const [kind = '', ...rest] = pathname.slice(1).split('/')
  const { name, format } = fileOf(rest.pop() ?? '')
  const logins = [...rest.map(decoded), name].map(loginOf)
  const own = { query: searchParams, ignored: [] }
  switch (kind) {
    case 'badge':
      return { kind, format: format === 'json' ? 'json' : 'svg', logins, ...own }
    case 'og':
      return { kind, format: 'png', logins, ...own }
    case 'duel':
      return { kind, format: format === 'png' ? 'png' : 'svg', logins, ...own }
    default:
      return { kind: 'card', format: format === 'png' ? 'png' : 'svg', logins, ...own }
  }
}

/** The name of a file and what its ending asks for. */
function fileOf(file: string): { name: string; format: AskedFor['format'] } {
  const [, name = '', ending = 'svg'] = /^(.*)\.(svg|png|json)$/i.exec(decoded(file)) ?? [
    file,
    decoded(file),
  ]
  return { name, format: ending.toLowerCase() as AskedFor['format'] }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function loginOf(text: string): string | null {
  const parsed = loginSchema.safeParse(text.trim().replace(/^@/, ''))
  return parsed.success ? parsed.data : null
}
