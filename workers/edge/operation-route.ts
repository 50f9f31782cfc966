/** What a route takes from the operation that it answers: its place, and a login in it. */
import type { Context } from 'hono'
import { isLogin } from '../../shared/evidence/login.ts'
import { PhantomError } from '../platform/errors/index.ts'
import type { EdgeContext } from './edge-context.ts'

/** The router's pattern of an operation's path: `{login}` becomes `:login`. */
export function patternOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

/** The login in the path. Throws `invalid_login`, naming the field, where it does not have the form. */
export function loginOf(context: Context<EdgeContext>): string {
  const login = context.req.param('login')
  if (login !== undefined && isLogin(login)) return login
  throw new PhantomError('invalid_login', {
    fields: [{ field: 'login', problem: 'does not have the form of a GitHub login' }],
  })
}
