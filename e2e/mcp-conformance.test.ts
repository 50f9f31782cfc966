/** The protocol, as those judge it who wrote it: the official conformance suite, and the inspector. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, type TestHarness } from 'wrangler'
import { startOptOutOperation } from '../shared/api/opt-out.ts'
import type { ToolMark } from '../shared/api/tool-mark.ts'
import { agentTools } from '../shared/agents/tools.ts'
import { prompts } from '../workers/mcp/offer/prompts.ts'
import { textResources } from '../workers/mcp/offer/texts.ts'
import { conformance, inspector, installTools, type Ended } from './mcp/tools-folder.ts'
import { databaseIsThere } from './mcp/database-is-there.ts'
import { authorizationSuite } from './mcp/authorization-suite.ts'
import { askAt, decide, mcpClientOf } from './mcp-client.ts'
import { startSystem, type System } from './system.ts'
import { visitorOf } from './visitor.ts'

let fixtures: TestHarness
let system: System
let fixtureUrl: string
let productUrl: string
const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
beforeAll(async () => {
  fixtures = createTestHarness({
    workers: [
      {
        config: {
          name: 'mcp-fixtures',
          main: new URL('mcp/fixture-worker.ts', import.meta.url).pathname,
          compatibility_date: '2026-10-01',
          compatibility_flags: ['enable_request_signal'],
        },
      },
    ],
  })
  const [{ url }, started] = await Promise.all([fixtures.listen(), startSystem(), installTools()])
  system = started
  fixtureUrl = new URL('/mcp', url).href
  productUrl = new URL('/mcp', system.url).href
  await databaseIsThere(system)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([fixtures?.close(), system?.stop()])
})

const baseline = new URL('mcp/baseline-2025-11-25.yml', import.meta.url).pathname

/** Scenarios that passed and that did not, of those that count. */
function countedIn({ stdout }: Ended) {
  const [, summary = ''] = stdout.split('=== SUMMARY ===')
  const [all = '', unscored = ''] = summary.split('Not scored for')
  const named = (text: string, sign: string) =>
    [...text.matchAll(new RegExp(`^ *${sign} ([\\w-]+)`, 'gm'))].map(([, name]) => name!)
  const without = new Set([...named(unscored, '✓'), ...named(unscored, '✗')])
  const scored = (sign: string) => named(all, sign).filter((name) => !without.has(name))
  return { passed: scored('✓'), failed: scored('✗'), unscored: named(unscored, '✓') }
}

type Check = { id: string; status: string; errorMessage?: string }

/** What was found wrong in a scenario of the run whose files lie here. */
function troublesOf(run: string, scenario: string): Check[] {
  const name = readdirSync(run).find((one) => one.startsWith(`server-${scenario}-2`))
  const checks = JSON.parse(readFileSync(join(run, name!, 'checks.json'), 'utf8')) as Check[]
  expect(checks.length).toBeGreaterThan(0)
  return checks.filter(({ status }) => status === 'FAILURE' || status === 'WARNING')
}

describe('the official suite for authorization servers', () => {
  it('passes both of its scenarios', async () => {
    const client = await mcpClientOf(system)
    const visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
    const asked = { server: system.url, clientId: client.id, cwd: folder }
    const { code, output } = await authorizationSuite(asked, async (link) =>
      fetch(await decide(visitor, await askAt(visitor, link), 'allow')),
    )
    await client.close()
    expect(output).toMatch(/Total: 3 passed, 0 failed/)
    expect(code).toBe(0)
  })
})

describe('the official conformance suite', () => {
  it('of 2026-07-28: the dispatcher passes 37 of 37', async () => {
    const ended = await conformance(
      ['--url', fixtureUrl, '--requirements', '2026-07-28', '-o', join(folder, 'modern')],
      folder,
    )
    const { passed, failed, unscored } = countedIn(ended)
    expect({ code: ended.code, passed: passed.length, failed }).toEqual({
      code: 0,
      passed: 37,
      failed: [],
    })
    expect(unscored).toEqual(
      expect.arrayContaining(['json-schema-2020-12', 'http-header-validation']),
    )
  })

  it('of 2025-11-25: 26 of 30, and the others as the baseline says', async () => {
    const ended = await conformance(
      ['--url', fixtureUrl, '--requirements', '2025-11-25', '--expected-failures', baseline],
      folder,
    )
    const { passed, failed } = countedIn(ended)
    // With a baseline, the three that do not count are listed with the others.
    expect({ code: ended.code, passed: passed.length, failed }).toEqual({
      code: 0,
      passed: 26 + 3,
      failed: [
        'tools-call-sampling',
        'tools-call-elicitation',
        'elicitation-sep1034-defaults',
        'elicitation-sep1330-enums',
      ],
    })
  })

  it('finds nothing wrong with the product itself, as far as it can be tried without fixtures', async () => {
    const run = join(folder, 'product')
    await conformance(['--url', productUrl, '--requirements', '2026-07-28', '-o', run], folder)
    for (const scenario of [
      'tools-list',
      'prompts-list',
      'resources-list',
      'caching',
      'dns-rebinding-protection',
      'sep-2164-resource-not-found',
      'server-sse-multiple-streams',
      'http-header-validation',
    ]) {
      expect([scenario, troublesOf(run, scenario)]).toEqual([scenario, []])
    }
    const stateless = troublesOf(run, 'server-stateless')
    for (const { errorMessage } of stateless) expect(errorMessage).toMatch(/^Not testable/)
    expect(stateless).toHaveLength(4)
  })
})

/** Three programs at a time: two processors are busy with as many. */
async function threeAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const at = next++
      results[at] = await work(items[at]!)
    }
  }
  await Promise.all(Array.from({ length: 3 }, worker))
  return results
}

const words = (flag: string, input: Readonly<Record<string, unknown>>) => {
  const pairs = Object.entries(input).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return pairs.length > 0 ? [flag, ...pairs] : []
}

/** Examples name people at GitHub; here are samples. */
const here = (input: Readonly<Record<string, unknown>>) =>
  JSON.parse(
    JSON.stringify(input).replaceAll('octocat', 'ada-atlas').replaceAll('hubot', 'noor-notebook'),
  ) as Record<string, unknown>

/** A change that can be read here: pull requests of examples are at hosts that nobody asks in tests. */
const diff = '--- a/x.js\n+++ b/x.js\n@@ -0,0 +1 @@\n+eval(x)\n'

/** What a tool is called with: its example, where that can be answered here. */
function argumentsOf({ name, example }: ToolMark, proven: string): Record<string, unknown> {
  if (name === 'confirm_opt_out') return { login: proven }
  return name === 'review_change' ? { diff } : here(example)
}

/** Who shows at GitHub that they are not to be shown here. */
async function ownerOfProof(era: Era): Promise<string> {
  const login = { modern: 'quiet-quill', legacy: 'freya-flexbox' }[era]
  const started = await system.fetch(`/api/v1/opt-outs/${login}`, { method: 'POST' })
  const { token } = startOptOutOperation.output.parse(await started.json())
  system.github.control.setProfile({ login, bio: token })
  return login
}

type Era = 'modern' | 'legacy'

describe.each<Era>(['modern', 'legacy'])('the inspector (%s)', (era) => {
  const run = (line: readonly string[]) => inspector(productUrl, era, line)

  it(
    'calls every tool, reads every resource and gets every prompt',
    { timeout: 120_000 },
    async () => {
      const proven = await ownerOfProof(era)
      const calls = [
        ...agentTools.map(({ mark }) => [
          '--method',
          'tools/call',
          '--tool-name',
          mark.name,
          ...words('--tool-arg', argumentsOf(mark, proven)),
        ]),
        ...[...textResources.map(({ definition }) => definition.uri), 'scorecard://ada-atlas'].map(
          (uri) => ['--method', 'resources/read', '--uri', uri],
        ),
        ...prompts.map(({ definition }) => [
          '--method',
          'prompts/get',
          '--prompt-name',
          definition.name,
          ...words('--prompt-args', {
            login: 'ada-atlas',
            ...(definition.name === 'compare_developers' && { with: 'noor-notebook' }),
          }),
        ]),
        ['--method', 'resources/list'],
        ['--method', 'resources/templates/list'],
        ['--method', 'prompts/list'],
      ]
      const ended = await threeAtATime(calls, run)
      for (const [at, { code, stdout, stderr }] of ended.entries()) {
        expect([calls[at], code, stderr]).toEqual([calls[at], 0, expect.any(String)])
        expect(stdout.length).toBeGreaterThan(20)
      }
    },
  )

  it('finds nothing to say of the tools’ schemas when it is strict', async () => {
    const { code, stderr } = await run(['--method', 'tools/list', '--strict'])
    expect([code, stderr.trim()]).toEqual([0, ''])
  })

  it('is told by name which field is wrong', async () => {
    const [wrong, refused] = await threeAtATime(
      [
        ['scan_profile', 'login=no login'],
        ['confirm_opt_out', 'login=ada-atlas'],
      ],
      ([tool, argument]) =>
        run(['--method', 'tools/call', '--tool-name', tool!, '--tool-arg', argument!]),
    )
    expect(wrong!.code).toBe(5)
    expect(wrong!.stdout).toContain('\\"field\\":\\"login\\"')
    expect(refused!.code).toBe(5)
    expect(refused!.stdout).toContain('proof_missing')
  })
})
