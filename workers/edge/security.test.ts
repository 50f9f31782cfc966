/** SECURITY.md says of every route what it accepts: neither more routes than there are, nor fewer. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../shared/api/openapi.ts'
import { createApp } from './app.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../${name}`, import.meta.url).pathname, 'utf8')
const text = read('SECURITY.md')

type Row = { paths: string[]; methods: string[]; isStatic: boolean }

const [, section = ''] = text.split('## Which route accepts what\n')
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line): Row => {
    const [, paths = '', methods = '', , , input = ''] = line.split('|')
    return {
      paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path]) => path!),
      methods: methods.trim().split(', '),
      isStatic: input.includes('static files'),
    }
  })

/** Whether a path of the table stands for this path: `{…}` for a step, `*` for anything, at the end for nothing, too. */
function covers(ofTable: string, path: string): boolean {
  const form = ofTable
    .replace(/\{\w+\}/g, '[^/]+')
    .replace(/\/\*$/, '(?:/.+)?')
    .replace(/\*$/, '.+')
  return new RegExp(`^${form}/?$`).test(path)
}
const rowOf = (method: string, path: string) =>
  rows.find(
    ({ paths, methods }) => methods.includes(method) && paths.some((one) => covers(one, path)),
  )

const routes = createApp()
  .routes.filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS')
  .map(({ method, path }) => ({ method, path: path.replace(/:(\w+)/g, '{$1}') }))

describe('the table of routes in SECURITY.md', () => {
  it.each(routes)('has $method $path', ({ method, path }) => {
    expect(rowOf(method, path)).toBeDefined()
  })

  it('has every operation of the published API', () => {
    const { paths } = openApiDocument('/') as { paths: Record<string, Record<string, unknown>> }
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
    )
    expect(operations.length).toBeGreaterThan(0)
    expect(operations.filter(([method, path]) => !rowOf(method, path))).toEqual([])
  })

  it('has no route that there is not', () => {
    const inTable = rows
      .filter(({ isStatic }) => !isStatic)
      .flatMap(({ paths, methods }) =>
        methods.flatMap((method) =>
          method === 'HEAD' ? [] : paths.map((path) => ({ method, path })),
        ),
      )
    const missing = inTable.filter(
      ({ method, path }) =>
        !routes.some((route) => route.method === method && covers(path, route.path)),
    )
    expect(missing).toEqual([])
  })

  it('is of routes that answer HEAD as GET', () => {
    for (const { methods } of rows) expect(methods.includes('HEAD')).toBe(methods.includes('GET'))
  })
})

describe('the supply chain in SECURITY.md', () => {
  it('names everything that is deployed', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>
    }
    const [, named = ''] = /What runs at the edge:([\s\S]+)$/.exec(text)!
    const names = named.split(/[\s,:;]+/).map((word) => word.replace(/\.$/, ''))
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  })
})
