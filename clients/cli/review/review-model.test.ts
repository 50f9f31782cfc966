/** `phantom review --model`: a large model that is asked from this machine, at a stand-in of its provider. */
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  json,
  serveProvider,
  type ProviderServer,
} from '../../../workers/jobs/studio/providers/provider-server.fixture.ts'
import { homeWith, temporaryFolder, TestRepository } from '../local/repository.fixture.ts'
import { call } from '../terminal.fixture.ts'

const canary = 'sk-proj-canary-1234567890abcdefghijklmnop'
const drawn = 'q7Zk2pX9vL4mN8rT1wY6bC3dF5gH0jKs'
const source = `const { exec } = require('child_process')
exec('ls ' + process.argv[2])
const token = 'ghp_${drawn}aBcD'
const size = total / count
`
const said = {
  path: 'a.js',
  line: 4,
  endLine: null,
  category: 'quality',
  severity: 'critical',
  cwe: 369,
  title: 'The divisor may be nought',
  why: 'Without items `count` is 0.',
  suggestion: null,
}

const temporary = temporaryFolder()
let server: ProviderServer
let folder: string
beforeAll(async () => {
  server = await serveProvider(json(500, {}))
  const repository = new TestRepository(join(temporary.path, 'repository')).commit({
    files: { 'README.md': 'x' },
  })
  folder = repository.folder
  writeFileSync(join(folder, 'a.js'), source)
  repository.git('add', '-A')
})
afterAll(async () => {
  await server.close()
  temporary.remove()
})
beforeEach(() => void (server.seen.length = 0))

const answers = (findings: readonly object[]) => {
  server.reply = (_, response) => {
    const event = (delta: object, finish_reason: string | null) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const content = JSON.stringify({ findings })
    response.end(`${event({ content }, null)}${event({}, 'stop')}data: [DONE]\n\n`)
  }
}

async function run(words: string, more: { env?: Record<string, string>; stdin?: string } = {}) {
  const env = {
    ...homeWith(join(temporary.path, 'home'), ''),
    LANG: 'C.UTF-8',
    OPENAI_API_URL: server.url,
    OPENAI_API_KEY: canary,
    ...more.env,
  }
  const fetch = async () => {
    throw new Error('No service is asked.')
  }
  const called = await call(['review', ...words.split(' ')], { ...more, env, folder, fetch })
  expect(called.stdout + called.stderr).not.toContain(canary)
  return called
}

describe('a review with a large model', () => {
  it('tells what the model says behind what the rules say, as said by it', async () => {
    answers([said])
    const { code, stdout } = await run('--model openai/gpt-test --json')
    const { data } = JSON.parse(stdout)
    const byModel = data.findings.filter(({ by }: { by?: string }) => by !== undefined)
    expect(byModel).toEqual([
      {
        path: 'a.js',
        line: 4,
        endLine: 4,
        rule: 'model/quality',
        category: 'quality',
        severity: 'medium',
        confidence: 'medium',
        cwe: 'CWE-369',
        message: 'The divisor may be nought. Without items `count` is 0.',
        by: 'openai/gpt-test',
      },
    ])
    expect([code, data.model.name, data.model.told]).toEqual([1, 'openai/gpt-test', 1])
    const [{ headers, body }] = server.seen as [ProviderServer['seen'][number]]
    expect(headers.authorization).toBe(`Bearer ${canary}`)
    expect(JSON.parse(body)).toMatchObject({ model: 'gpt-test' })
    expect(body).toContain('total / count')
    expect(body).not.toContain(drawn)
  })

  it('says so in the terminal and in SARIF, and ends as the rules say', async () => {
    answers([said])
    const drawnReview = await run('--model openai/gpt-test')
    expect(drawnReview.stdout).toContain('model/quality, CWE-369, said by openai/gpt-test')
    expect(drawnReview.stdout).toContain('openai/gpt-test: 1 finding; a model may be wrong')
    const sarif = JSON.parse((await run('--model openai/gpt-test --sarif -')).stdout)
    const results = sarif.runs[0].results as { ruleId: string; properties: { model?: string } }[]
    expect(results.find(({ ruleId }) => ruleId === 'model/quality')?.properties.model).toBe(
      'openai/gpt-test',
    )
    writeFileSync(join(folder, 'a.js'), 'const size = total / count\n')
    answers([{ ...said, line: 1 }])
    const calm = await run('--model openai/gpt-test --severity info --json')
    writeFileSync(join(folder, 'a.js'), source)
    expect([calm.code, JSON.parse(calm.stdout).data.model.told]).toEqual([0, 1])
  })

  it('stands without the model where that fails, and says why', async () => {
    server.reply = json(401, { error: { code: 'invalid_api_key', message: canary } })
    const { code, stdout } = await run('--model openai')
    expect(code).toBe(1)
    expect(stdout).toContain('said nothing: its provider does not take the key')
    expect(stdout).toContain('CWE-78')
    const away = await run('--model ollama/any --json', {
      env: { OLLAMA_URL: 'http://127.0.0.1:1' },
    })
    expect(JSON.parse(away.stdout).data.model.problem).toBe('unavailable')
  })

  it('asks Ollama on this machine without a key', async () => {
    server.reply = (_, response) =>
      void response.end(
        `${JSON.stringify({ message: { content: JSON.stringify({ findings: [said] }) }, done: true, done_reason: 'stop', prompt_eval_count: 9, eval_count: 5 })}\n`,
      )
    const env = { OLLAMA_URL: server.url, OPENAI_API_KEY: '' }
    const { stdout } = await run('--model ollama/qwen2.5-coder:7b --json', { env })
    expect(JSON.parse(stdout).data.model).toMatchObject({
      name: 'ollama/qwen2.5-coder:7b',
      told: 1,
      costMicros: 0,
    })
    expect(server.seen[0]!.headers).not.toHaveProperty('authorization')
  })

  it('takes the key from standard input before the environment', async () => {
    answers([])
    await run('--model openai --token-stdin', { stdin: 'sk-proj-another-1234567890abcdefgh\n' })
    expect(server.seen[0]!.headers.authorization).toContain('another')
  })

  it.each([
    ['--model nobody/x', 'takes a provider'],
    ['--model openai/', 'takes a provider'],
    ['--model openai/a\u001b[2J', 'takes a provider'],
    ['--model anthropic', 'ANTHROPIC_API_KEY'],
    ['https://github.com/a/b/pull/7 --model openai', 'goes with changes on this machine'],
  ])('%s asks nobody', async (words, why) => {
    const { code, stderr } = await run(words)
    expect([code, server.seen]).toEqual([2, []])
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why)
  })

  it('sends keys to hosts of their provider alone', async () => {
    const env = { OPENAI_API_URL: 'https://evil.example' }
    const { code, stderr } = await run('--model openai', { env })
    expect([code, server.seen]).toEqual([2, []])
    expect(stderr).toContain('no key goes there')
  })
})
