/** The files of `ops/`: what they ask for is there, and Prometheus takes them as they are. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { afterAll, describe, expect, it } from 'vitest'
import { exposition } from '../../workers/jobs/metrics/exposition.ts'
import { familiesOf } from '../../workers/jobs/metrics/families.ts'
import { knownRoutes } from '../../workers/jobs/metrics/known-names.ts'
import { errorCodes } from '../../shared/api/errors.ts'
import {
  embedOutcomes,
  embedSources,
  jobNames,
  jobOutcomes,
  readingEndings,
} from '../../workers/platform/tally/index.ts'
import { folderWith, isSkipped } from '../real-stores/real-store.ts'

const promtoolFolder = folderWith(['promtool'])
const promtool = join(promtoolFolder ?? '', 'promtool')
const itWithPromtool = it.skipIf(isSkipped('promtool', promtoolFolder))

const ops = join(import.meta.dirname, '../../ops')
const read = (name: string) => readFileSync(join(ops, name), 'utf8')

const dashboardSchema = z.object({
  panels: z
    .array(
      z.object({
        title: z.string().check(z.minLength(1)),
        description: z.string().check(z.minLength(1)),
        fieldConfig: z.object({ defaults: z.object({ unit: z.string() }) }),
        targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })),
      }),
    )
    .check(z.minLength(10)),
})
const dashboard = dashboardSchema.parse(JSON.parse(read('grafana-dashboard.json')))
const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))

const families = familiesOf({}, { queue: null, allowance: null })
/** Names that a query may ask for: a histogram has three of them. */
const names = families.flatMap(({ name, type }) =>
  type === 'histogram' ? ['_bucket', '_sum', '_count'].map((suffix) => name + suffix) : [name],
)
const valuesOf: Record<string, readonly string[]> = {
  route: knownRoutes,
  status: ['1xx', '2xx', '3xx', '4xx', '5xx'],
  code: errorCodes,
  ending: readingEndings,
  outcome: [...embedOutcomes, ...jobOutcomes],
  from: [...embedSources, 'stored', 'new'],
  job: [...jobNames, 'git-phantom-scope'],
}

describe.each([
  ['the dashboard', queries.join('\n')],
  ['the alert rules', read('alerts.yml')],
  ['their test', read('alerts.test.yml')],
])('%s', (_, text) => {
  it('asks for metrics that there are', () => {
    const asked = [...text.matchAll(/phantom_[a-z_]+/g)].map(([name]) => name)
    expect(asked.length).toBeGreaterThan(0)
    const known = new Set([...names, ...families.map(({ name }) => name)])
    expect(asked.filter((name) => !known.has(name))).toEqual([])
  })

  it('asks for values that labels have', () => {
    const unknown = [...text.matchAll(/(\w+)=(~?)"([^"]+)"/g)].filter(
      ([, label = '', isPattern, value = '']) => {
        const wanted = new RegExp(`^(${isPattern ? value : value.replace(/[.*/]/g, '\\$&')})$`)
        return !valuesOf[label]?.some((known) => wanted.test(known))
      },
    )
    expect(unknown.map(([whole]) => whole)).toEqual([])
  })
})

describe('the dashboard', () => {
  it('shows every metric there is', () => {
    const text = queries.join('\n')
    expect(families.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([])
  })
})

describe('Prometheus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phantom-ops-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(promtool, words, { cwd: ops })
    return { status, said: `${stdout}${stderr}` }
  }

  itWithPromtool('takes the rules, and they say what their test wants', () => {
    expect(run('check', 'rules', 'alerts.yml')).toMatchObject({ status: 0 })
    const tested = run('test', 'rules', 'alerts.test.yml')
    expect([tested.status, tested.said]).toEqual([0, expect.stringContaining('SUCCESS')])
  })

  itWithPromtool('takes the way to a deployment', () => {
    expect(run('check', 'config', '--syntax-only', 'prometheus.yml')).toMatchObject({ status: 0 })
  })

  itWithPromtool('reads every query of the dashboard', () => {
    const rules = queries.map((expr, at) => ({ record: `panel:query:${at}`, expr }))
    const file = join(folder, 'queries.json')
    // YAML reads JSON.
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }))
    const { status, said } = run('check', 'rules', file)
    expect([status, said]).toEqual([0, expect.stringContaining(`${queries.length} rules found`)])
  })

  itWithPromtool('finds no fault with the metrics', () => {
    const totals = { 'duration none 4 1': 3, 'milliseconds none 4': 20, 'error internal': 1 }
    const levels = {
      queue: { messages: 7, oldestSeconds: 12.5 },
      allowance: { remaining: 4_000, limit: 5_000 },
    }
    const input = exposition(familiesOf(totals as object, levels))
    const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], { input })
    expect([status, `${stdout}${stderr}`]).toEqual([0, ''])
  })
})
