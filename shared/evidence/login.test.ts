import { describe, expect, it } from 'vitest'
import { foldLogin, isBotLogin, isLogin } from './login.ts'
import { loginSchema } from './login-schema.ts'

const accepts = (login: string) => {
  const parsed = loginSchema.safeParse(login).success
  expect(isLogin(login)).toBe(parsed)
  return parsed
}

describe('a GitHub login', () => {
  it.each(['a', '7', 'octocat', 'Ada-Atlas', 'a-b-c', 'x'.repeat(39), 'tidy-bot[bot]'])(
    'may be %s',
    (login) => expect(accepts(login)).toBe(true),
  )
  it.each([
    '',
    '-a',
    'a-',
    'a--b',
    'x'.repeat(40),
    'a_b',
    'a.b',
    'a b',
    'ä',
    'a/b',
    '@a',
    '../etc',
    'a\n',
    'a\u0000',
    '[bot]',
    'a[bot]b',
  ])('may not be %j', (login) => expect(accepts(login)).toBe(false))
  it('is the same account in any case', () => {
    expect(foldLogin('Ada-Atlas')).toBe(foldLogin('aDA-aTLAS'))
  })
  it('tells the account of an app by its ending', () => {
    expect(isBotLogin('tidy-bot[bot]')).toBe(true)
    expect(isBotLogin('tidy-bot')).toBe(false)
  })
})
