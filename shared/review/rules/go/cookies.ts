/** Cookies that travel in clear text, or that scripts can read. */
import type { CallSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, inFile, inHandler } from './define.ts'

/** Constructions of cookies in the libraries, by what they call the two flags. */
const cookies = [
  'net/http.Cookie',
  'fiber.Cookie',
  'sessions.Options',
  'beego.Cookie',
  'securecookie.Options',
]

/** Whether a flag is missing or off, and nothing near sets it later. */
function isOff(site: CallSite, name: string): boolean {
  const fields = site.arguments[0]?.entries
  if (fields === undefined) return false
  const flag = site.option(name) ?? site.option(name.replace('Http', 'HTTP'))
  if (flag !== undefined) return flag.constant === false
  if (isGone(site)) return false
  return !new RegExp(`\\.${name}\\s*=\\s*true`, 'i').test(codeAround(site))
}

/** A cookie that is taken back holds nothing. */
const isGone = (site: CallSite) => {
  const age = site.option('MaxAge')?.constant
  return (typeof age === 'number' && age < 0) || site.option('Value')?.constant === ''
}

const isAnswer = (site: CallSite) =>
  !site.file.path.endsWith('_test.go') && !/\.AddCookie\(/.test(codeAround(site))

const clearCookie: SyntaxRule = defined({
  id: 'go/cookie-in-clear-text',
  title: 'A cookie is sent without TLS, too',
  severity: 'medium',
  cwe: 614,
  why: 'Without Secure the browser sends the cookie over connections that everybody on the way can read.',
  fix: 'Set Secure: true.',
  bad: [
    inHandler('', 'http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true})'),
    inHandler(
      '',
      'cookie := http.Cookie{',
      '\tName: "session",',
      '\tValue: id,',
      '\tSecure: false,',
      '}',
      'http.SetCookie(w, &cookie)',
    ),
    inFile(
      'github.com/gin-gonic/gin',
      'func set(c *gin.Context) { c.SetCookie("id", "x1", 60, "/", "a.com", false, true) }',
    ),
    inHandler(
      'github.com/gorilla/sessions',
      'session.Options = &sessions.Options{MaxAge: 60, HttpOnly: true}',
    ),
  ],
  good: [
    inHandler(
      '',
      'http.SetCookie(w, &http.Cookie{Name: "s", Value: id, Secure: true, HttpOnly: true})',
    ),
    inHandler(
      '',
      'c := http.Cookie{Name: "s", Value: id}',
      'c.Secure = true',
      'http.SetCookie(w, &c)',
    ),
    inFile(
      'github.com/gin-gonic/gin',
      'func set(c *gin.Context) { c.SetCookie("id", "x1", 60, "/", "a.com", true, true) }',
    ),
  ],
  calls: [
    { names: cookies, check: (site) => isAnswer(site) && isOff(site, 'Secure') },
    {
      names: ['gin.Context.SetCookie'],
      check: ({ arguments: given }) => given[5]?.constant === false,
    },
  ],
  assigns: [
    {
      names: ['*.Secure'],
      check: ({ value, receiver }) =>
        value.constant === false && /[cC]ookie|Options/.test(receiver?.path ?? ''),
    },
  ],
})

const readableCookie: SyntaxRule = defined({
  id: 'go/cookie-for-scripts',
  title: 'Scripts of the page can read a cookie',
  severity: 'medium',
  cwe: 1004,
  why: 'A script that was put into the page by others can then take the session with it.',
  fix: 'Set HttpOnly: true.',
  bad: [
    inHandler('', 'http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Secure: true})'),
    inHandler(
      '',
      'c := &http.Cookie{Name: "s", Value: id, Secure: true, HttpOnly: false}',
      'http.SetCookie(w, c)',
    ),
    inHandler(
      'github.com/gorilla/sessions',
      'session.Options = &sessions.Options{MaxAge: 60, Secure: true}',
    ),
    inFile(
      'github.com/gin-gonic/gin',
      'func set(c *gin.Context) { c.SetCookie("id", "x1", 60, "/", "a.com", true, false) }',
    ),
  ],
  good: [
    inHandler(
      '',
      'http.SetCookie(w, &http.Cookie{Name: "s", Value: id, Secure: true, HttpOnly: true})',
    ),
    inFile(
      'net/http',
      'func send(req *http.Request) { req.AddCookie(&http.Cookie{Name: "s", Value: id}) }',
    ),
  ],
  calls: [
    { names: cookies, check: (site) => isAnswer(site) && isOff(site, 'HttpOnly') },
    {
      names: ['gin.Context.SetCookie'],
      check: ({ arguments: given }) => given[6]?.constant === false,
    },
  ],
  assigns: [
    {
      names: ['*.HttpOnly', '*.HTTPOnly'],
      check: ({ value, receiver }) =>
        value.constant === false && /[cC]ookie|Options/.test(receiver?.path ?? ''),
    },
  ],
})

export const cookieRules: readonly SyntaxRule[] = [clearCookie, readableCookie]
