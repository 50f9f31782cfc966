/** Addresses are kept by browsers, proxies and logs of others: nothing secret is ever part of one. */
import { describe, expect, it } from 'vitest'
import { openApiDocument } from './openapi.ts'

type Described = { parameters?: { name: string; in: string }[] }
const { paths } = openApiDocument('/') as { paths: Record<string, Record<string, Described>> }
const named = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]) => ({
    where: `${method.toUpperCase()} ${path}`,
    names: parameters.filter((one) => one.in !== 'header').map(({ name }) => name),
  })),
)

/** Words by which a parameter would carry what only its owner may know. */
const secret =
  /^(.*[_-])?(token|secret|password|passwd|credential|authorization|cookie|signature|api_?key|private_?key|key)s?$/i
describe('the addresses of the API', () => {
  it('are all looked at', () => {
    expect(named.length).toBeGreaterThan(20)
  })

  it.each(named)('hold nothing secret: $where', ({ where, names }) => {
    const suspicious = names.filter((name) => secret.test(name))
    expect([where, suspicious]).toEqual([where, []])
  })

  it.each(['token', 'access_token', 'api_key', 'client_secret', 'apikey', 'X-Signature'])(
    'could not hold %s unseen',
    (name) => {
      expect(secret.test(name)).toBe(true)
    },
  )
})
