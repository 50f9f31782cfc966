/** Who is to be compared: up to four logins in the query of a page. */
import { foldLogin } from '../../../shared/evidence/login.ts'
import { loginOfInput } from './login-of-input.ts'

const places = ['a', 'b', 'c', 'd']

/** What the query names, each once and in its order; whether it has the form of a login is not asked. */
export function peopleAskedFor(query: URLSearchParams): string[] {
  const logins = places.map((place) => loginOfInput(query.get(place) ?? ''))
  const folded = logins.map(foldLogin)
  return logins.filter((login, at) => login !== '' && folded.indexOf(foldLogin(login)) === at)
}
