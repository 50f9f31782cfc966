import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import {
  accountQuery,
  contributionsQuery,
  detailsQuery,
  filesQuery,
  partOfPath,
  repositoriesPageQuery,
} from './queries.ts'

const schemaFile = 'node_modules/@octokit/graphql-schema/schema.graphql'
const schema = buildSchema(readFileSync(schemaFile, 'utf8'), {
  assumeValid: true,
  assumeValidSDL: true,
})
const problems = (query: string) => validate(schema, parse(query)).map(({ message }) => message)

const repositories = ['ada-atlas/maps', 'some.org/a_b-c', 'x/".evil{']
const parts = [
  'name',
  'repositories',
  'pullRequests',
  'contributionsCollection',
  'contributionsCollection.totalIssueContributions',
  'contributionsCollection.commitContributionsByRepository',
]

describe('the queries of a scan', () => {
  it.each([
    ['account', accountQuery()],
    ['contributions', contributionsQuery()],
    ['repositories page', repositoriesPageQuery],
    ['details', detailsQuery(repositories)],
    ['files', filesQuery(repositories)],
  ])('are valid against the schema that GitHub publishes: %s', (_, query) => {
    expect(problems(query)).toEqual([])
  })

  it.each(parts)('stay valid without %s', (part) => {
    const query = accountQuery(new Set([part]))
    expect(problems(query)).toEqual([])
    expect(query.length).toBeLessThan(accountQuery().length)
    expect(problems(contributionsQuery(new Set([part])))).toEqual([])
  })

  it('ask for repositories once, of people and organisations alike', () => {
    expect(accountQuery().match(/repositories\(/g)).toHaveLength(1)
    expect(accountQuery(new Set(['repositories']))).not.toContain('repositories(')
  })

  it('never ask for what GitHub refuses or what can be bought', () => {
    const all = [accountQuery(), contributionsQuery(), detailsQuery(repositories)].join('\n')
    expect(all).not.toMatch(/stargaz|follow|watchers|forkCount/i)
  })

  it('name the part that an error belongs to', () => {
    const path = ['repositoryOwner', 'contributionsCollection', 'totalIssueContributions']
    expect(partOfPath(path)).toBe('contributionsCollection.totalIssueContributions')
    expect(partOfPath(['repositoryOwner', 'repositories', 'nodes', 3, 'isFork'])).toBe(
      'repositories',
    )
    expect(partOfPath(['repositoryOwner'])).toBeNull()
  })
})
