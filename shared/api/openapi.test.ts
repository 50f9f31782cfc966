import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { counterparts } from '../embed/drop-in/index.ts'
import { embedRoutes } from '../embed/routes.ts'
import { openApiDocument } from './openapi.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

type Described = {
  operationId: string
  parameters: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[]
  responses: Record<string, { content?: Record<string, unknown> }>
}
const document = openApiDocument('https://scope.example') as {
  paths: Record<string, Record<string, Described>>
}
const described = (path: string) => document.paths[path]!['get']!
const everything = Object.values(document.paths).flatMap((methods) => Object.values(methods))

describe('the OpenAPI document', () => {
  it('is valid for a public validator', async () => {
    const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
    const { valid, errors } = await new Validator().validate(copy)
    expect([valid, errors ?? []]).toEqual([true, []])
  })

  it('describes every operation and every embed, each under its own name', () => {
    const names = [...operations, ...embedRoutes].map(({ name }) => name)
    expect(everything.map(({ operationId }) => operationId).toSorted()).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
    for (const { path } of embedRoutes) expect(Object.keys(document.paths)).toContain(path)
  })

  it.each(embedRoutes.filter(({ service }) => !service))(
    'describes the logins and every parameter of $path',
    ({ path, parameters, mediaType }) => {
      const logins = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(described(path).parameters.map(({ name }) => name)).toEqual([
        ...logins,
        ...Object.keys(parameters),
      ])
      expect(Object.keys(described(path).responses['200']!.content!)).toEqual([mediaType])
    },
  )

  it.each(embedRoutes.flatMap(({ path, service }) => (service ? [[path, service] as const] : [])))(
    'describes what %s takes of another service',
    (path, service) => {
      const [login, ...options] = described(path).parameters
      expect(login).toMatchObject({
        name: counterparts[service].login,
        in: 'query',
        required: true,
      })
      const taken = counterparts[service].options.filter(({ becomes }) => 'ours' in becomes)
      expect(options.map(({ name }) => name)).toEqual(taken.map(({ name }) => name))
    },
  )

  it('says which operations also answer as a table', () => {
    const tables = operations.filter((operation: Operation) => operation.csv)
    expect(tables.map(({ name }) => name)).toEqual(['insights.get'])
    for (const { http } of tables) {
      const { parameters, responses } = described(http.path)
      expect(Object.keys(responses['200']!.content!)).toEqual(['application/json', 'text/csv'])
      const format = parameters.find(({ name }) => name === 'format')
      expect(format?.schema).toEqual({ type: 'string', enum: ['json', 'csv'] })
    }
  })

  it('says which answers need not be sent again', () => {
    const named = operations.filter(({ headers }: Operation) => headers.includes('ETag'))
    expect(named.map(({ name }) => name)).toEqual(['scan.get', 'jobs.show'])
    for (const { http } of named) {
      expect(Object.keys(described(http.path).responses)).toContain('304')
    }
  })

  it('names no parameter twice', () => {
    for (const { operationId, parameters } of everything) {
      const names = parameters.map(({ name }) => name)
      expect(new Set(names).size, operationId).toBe(names.length)
    }
  })

  it('says which values a parameter takes', () => {
    const schemas = Object.fromEntries(
      described('/card/{login}.svg').parameters.map(({ name, schema }) => [name, schema]),
    )
    expect(schemas['layout']).toEqual({
      type: 'string',
      enum: ['wide', 'compact'],
      default: 'wide',
    })
    expect(schemas['width']).toEqual({ type: 'integer', minimum: 200, maximum: 1200 })
    expect(schemas['border']).toEqual({ type: 'boolean', default: true })
  })
})
