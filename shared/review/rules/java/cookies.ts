/** Cookies that others may read. */
import type { Value } from '../../flow/value.ts'
import type { CallSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inServlet, isFalse, isTrue, security } from './reaching.ts'

/** A cookie that is made here, with what has been set on it. */
const cookieOf = ({ arguments: [cookie] }: CallSite): Value | undefined =>
  cookie?.path === 'Cookie' && cookie.entries !== undefined ? cookie : undefined

/** Not set, or set to `false`; what is set to a value that is not known may be on. */
const isOff = (cookie: Value, setting: string): boolean => {
  const value = cookie.entries?.get(setting)
  return value === undefined || isFalse(value)
}

/** A cookie that is taken back needs no protection. */
const isTakenBack = (cookie: Value): boolean => {
  const age = cookie.entries?.get('setMaxAge')?.constant
  const text = cookie.entries?.get('setValue')?.constant
  return age === 0 || text === null || text === ''
}

export const cookieInClear: SyntaxRule = {
  ...security,
  id: 'java/cookie-without-secure',
  title: 'A cookie is sent over connections without encryption',
  severity: 'medium',
  confidence: 'high',
  cwe: 614,
  why: 'One request over http shows the cookie to whoever stands between.',
  fix: 'Call setSecure(true) before the cookie is added.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inServlet('Cookie c = new Cookie("session", id);', 'response.addCookie(c);'),
      inServlet(
        'javax.servlet.http.Cookie c = new javax.servlet.http.Cookie("a", "b");',
        'c.setSecure(false);',
        'response.addCookie(c);',
      ),
    ],
    good: [
      inServlet(
        'Cookie c = new Cookie("session", id);',
        'c.setSecure(true);',
        'c.setHttpOnly(true);',
        'response.addCookie(c);',
      ),
    ],
  },
  calls: [
    {
      names: ['*.addCookie'],
      check: (site) => {
        const cookie = cookieOf(site)
        return cookie !== undefined && isOff(cookie, 'setSecure') && !isTakenBack(cookie)
      },
    },
    {
      names: [
        'Cookie.setSecure',
        '*.setUseSecureCookie',
        '*.setCookieSecure',
        'SessionCookieConfig.setSecure',
        '*.getSessionCookieConfig().setSecure',
        '*.ResponseCookie.secure',
        '*.from().secure',
      ],
      check: ({ arguments: [on] }) => isFalse(on),
    },
    {
      names: ['*.setHeader', '*.addHeader', '*.header'],
      check: ({ arguments: [name, value] }) =>
        /^set-cookie$/i.test(String(name?.constant ?? '')) &&
        value?.skeleton !== undefined &&
        /=/.test(value.skeleton) &&
        !/;\s*secure/i.test(value.skeleton) &&
        !/max-age=0|\0$/i.test(value.skeleton),
    },
    {
      names: ['Cookie.setMaxAge'],
      check: ({ arguments: [age] }) =>
        typeof age?.constant === 'number' &&
        age.constant >= 31_536_000 && {
          cwe: 539,
          message:
            'The cookie stays on the machine for a year or longer. Let it end with the session, or after days.',
        },
    },
    {
      names: ['NewCookie'],
      check: ({ arguments: given, expression }) =>
        expression.isNew &&
        given.length !== 1 &&
        !given.some(isTrue) &&
        given.every(({ constant, path }) => constant !== undefined || path !== 'boolean'),
    },
    {
      names: ['ResponseCookie.from', 'ResponseCookie.fromClientResponse'],
      check: ({ file, node }) => {
        const end = file.text.indexOf(';', node.end)
        const chain = file.text.slice(node.end, end === -1 ? node.end + 500 : end)
        return chain.includes('.build()') && !/\.secure\(|\.maxAge\(0/.test(chain)
      },
    },
  ],
}

export const cookieForScripts: SyntaxRule = {
  ...security,
  id: 'java/cookie-without-http-only',
  title: 'A cookie can be read by scripts',
  severity: 'low',
  confidence: 'medium',
  cwe: 1004,
  why: 'A script that gets into a page takes the cookie with it.',
  fix: 'Call setHttpOnly(true) before the cookie is added.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inServlet(
        'Cookie c = new Cookie("session", id);',
        'c.setSecure(true);',
        'response.addCookie(c);',
      ),
      inServlet(
        'Cookie c = new Cookie("session", id);',
        'c.setHttpOnly(false);',
        'response.addCookie(c);',
      ),
    ],
    good: [
      inServlet(
        'Cookie c = new Cookie("session", id);',
        'c.setSecure(true);',
        'c.setHttpOnly(true);',
        'response.addCookie(c);',
      ),
    ],
  },
  calls: [
    {
      names: ['*.addCookie'],
      check: (site) => {
        const cookie = cookieOf(site)
        return cookie !== undefined && isOff(cookie, 'setHttpOnly') && !isTakenBack(cookie)
      },
    },
    {
      names: [
        'Cookie.setHttpOnly',
        '*.setUseHttpOnlyCookie',
        'SessionCookieConfig.setHttpOnly',
        '*.getSessionCookieConfig().setHttpOnly',
        '*.from().httpOnly',
      ],
      check: ({ arguments: [on] }) => isFalse(on),
    },
  ],
}
