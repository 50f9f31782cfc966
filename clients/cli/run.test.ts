import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from './commands/table.ts'
import { createService } from './service/service.ts'
import { steering } from './steering.fixture.ts'
import { call } from './terminal.fixture.ts'
import type { Terminal } from './terminal.ts'

describe('phantom', () => {
  it.each([
    [
      'scan',
      'scan ada-atlas --json=subject.login,scores.overall,archetype.name,languages.name,source',
    ],
    ['scan-of-an-organisation', 'scan lantern-works --json=subject,scores,organization'],
    [
      'compare',
      'compare ada-atlas mosaic-mona nobody-here --json=formula,people,rows.id,rows.values',
    ],
    ['unknown-login', 'scan nobody-here --json'],
    ['no-login', 'scan ada--atlas --json'],
    ['no-field', 'scan ada-atlas --json=score'],
    ['no-deeper-field', 'scan ada-atlas --json=subject.avatar'],
    ['no-service', 'insights --json'],
  ])('answers for programs as golden/%s has it, without any service', async (name, words) => {
    const { code, stdout, stderr } = await call(words.split(' '))
    const text = `${JSON.stringify({ words, code }, null, 2)}\n${indented(stdout)}${indented(stderr)}`
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('writes data to standard output and everything else to standard error', async () => {
    const done = await call(['scan', 'ada-atlas'])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(done.stdout).toContain('Ada Atlas')
    const failed = await call(['scan', 'nobody-here'])
    expect(failed).toMatchObject({ code: 1, stdout: '' })
    expect(failed.stderr).toMatch(/^not_found: /)
  })

  it('shows what is under way in a terminal alone, and takes it away', async () => {
    const { stderr } = await call(['scan', 'ada-atlas'], { columns: 80 })
    expect(stderr).toContain('Reading the details of ada-atlas')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    const quiet = await call(['-q', 'scan', 'ada-atlas'], { columns: 80 })
    expect(quiet.stderr).toBe('')
  })

  it.each([
    ['in a pipe', { GITHUB_TOKEN: 'a' }, undefined, false],
    ['in a terminal', { GITHUB_TOKEN: 'a', TERM: 'xterm' }, 80, true],
    ['where NO_COLOR is set', { GITHUB_TOKEN: 'a', NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
    ['where the terminal is dumb', { GITHUB_TOKEN: 'a', TERM: 'dumb' }, 80, false],
    ['in a pipe with FORCE_COLOR', { GITHUB_TOKEN: 'a', FORCE_COLOR: '3' }, undefined, true],
  ])('colours, %s: as is the custom', async (_, env, columns, isColoured) => {
    const circumstances = { env, ...(columns !== undefined && { columns }) }
    const { stdout } = await call(['scan', 'ada-atlas'], circumstances)
    expect(stdout.includes('\u001b[')).toBe(isColoured)
    const plain = await call(['scan', 'ada-atlas', '--no-color'], circumstances)
    expect(plain.stdout).not.toContain('\u001b')
  })

  it('says that GitHub tells little without a token, and that a refused one is no sign-in', async () => {
    const without = await call(['scan', 'ada-atlas', '--json=source'], { env: {} })
    expect(without.stderr).toContain('set GITHUB_TOKEN')
    expect(JSON.parse(without.stdout)).toMatchObject({ data: { source: 'rest' } })
    const refused = await call(['scan', 'ada-atlas'], {
      fetch: async () => Response.json({ message: 'Bad credentials' }, { status: 401 }),
    })
    expect(refused).toMatchObject({ code: 4, stdout: '' })
    expect(refused.stderr).toContain('GitHub does not take the token')
  })

  it('takes the token from standard input, and never as a word', async () => {
    const tokens: (string | null)[] = []
    const listen = async (request: Request) => {
      tokens.push(request.headers.get('authorization'))
      return Response.json({ message: 'Bad credentials' }, { status: 401 })
    }
    await call(['scan', 'ada-atlas', '--token-stdin'], { stdin: 'piped-token\n', fetch: listen })
    expect(tokens[0]).toBe('Bearer piped-token')
    const spelt = await call(['scan', 'ada-atlas', '--token=secret-token'])
    expect(spelt.code).toBe(2)
    expect(spelt.stderr + spelt.stdout).not.toContain('secret-token')
  })

  it.each(['two words', 'a\nb', 'schlüssel'])('takes no %j for a token', async (text) => {
    const { code, stderr } = await call(['scan', 'ada-atlas'], { env: { GITHUB_TOKEN: text } })
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'GITHUB_TOKEN holds no token.'])
  })

  it('sends no token over a way that others can read', async () => {
    let isAsked = false
    const { code, stderr } = await call(['scan', 'ada-atlas', '--server', 'http://scope.example'], {
      env: { PHANTOM_TOKEN: 'gpk_something' },
      fetch: async () => {
        isAsked = true
        return new Response()
      },
    })
    expect([code, isAsked]).toEqual([2, false])
    expect(stderr).toContain('it takes https')
  })

  it.each([
    ['scan ada-atlas --server https://scope.example --token-stdin', {}],
    ['scan ada-atlas --server https://scope.example', { PHANTOM_TOKEN: 'github_pat_11AB' }],
    ['login --server https://scope.example --token-stdin', {}],
    ['scan ada-atlas', { GITHUB_TOKEN: 'ghp_1', GITHUB_API_URL: 'http://proxy.example' }],
    ['scan ada-atlas', { GITHUB_TOKEN: 'ghp_1', GITHUB_API_URL: 'proxy.example' }],
  ])('sends a token of GitHub to nobody else: %s %j', async (words, env) => {
    let isAsked = false
    const { code, stderr } = await call(words.split(' '), {
      env,
      stdin: 'ghp_1234\n',
      fetch: async () => {
        isAsked = true
        return new Response()
      },
    })
    expect([code, isAsked], stderr).toEqual([2, false])
  })

  it.each(['//evil.example/x', '/\\evil.example/x', 'https://evil.example/x'])(
    'follows no service to somebody else: %s',
    async (path) => {
      const fetch = () => Promise.reject(new Error('It was asked'))
      const terminal = { fetch, signal: new AbortController().signal } as unknown as Terminal
      const asked = createService(new URL('https://scope.example'), terminal).get(path)
      await expect(asked).rejects.toMatchObject({
        code: 'service_unavailable',
        details: { about: expect.stringContaining('answers in a form') as string },
      })
    },
  )

  it('draws the same card each time, of the facts of one moment', async () => {
    const words = ['card', 'ada-atlas', '--type', 'languages', '-o', '-']
    const [one, other] = [await call(words), await call(words)]
    expect(one.stdout).toMatch(/^<svg .*<\/svg>$/s)
    expect(other.stdout).toBe(one.stdout)
  })

  it('ends as shells expect of Ctrl-C', async () => {
    const ended = new AbortController()
    const { code, stdout } = await call(['scan', 'ada-atlas'], {
      signal: ended.signal,
      fetch: async () => {
        ended.abort(new DOMException('Interrupted', 'AbortError'))
        throw ended.signal.reason
      },
    })
    expect([code, stdout]).toEqual([130, ''])
  })

  it('says what went wrong even where it is to be quiet', async () => {
    const { code, stderr } = await call(['compare', 'ada-atlas', 'nobody-here', '-q'])
    expect([code, stderr.slice(0, 23)]).toEqual([1, 'nobody-here: not_found:'])
  })

  it('bears any words: an answer or what is wrong, and never a defect', async () => {
    const words = fc.oneof(
      fc.constantFrom(...commands.map(({ name }) => name)),
      fc.constantFrom('--json', '--json=a.b', '--help', '-h', '--server', '--', '-', '-o', '-qh'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const fetch = async () => {
      throw new TypeError('no network')
    }
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (anything) => {
        const { code, stdout, stderr } = await call(anything, { fetch, folder: '/nonexistent' })
        expect([0, 1, 2, 4]).toContain(code)
        expect(stderr).not.toMatch(/^internal/)
        expect(code === 0 || stderr !== '').toBe(true)
        expect(stdout + stderr).not.toMatch(steering)
      }),
      { numRuns: 150 },
    )
  })

  it('lets nothing that a service says steer the terminal', async () => {
    const bad = '\u001b]0;owned\u0007\u009b2J\u202egnp.exe\u{e0041}'
    const answers: Record<string, object> = {
      '/api/v1/insights': {
        metric: 'model_popularity',
        period: '30d',
        from: null,
        to: null,
        scans: 1,
        spans: 1,
        threshold: 1,
        hasNoise: false,
        formula: bad,
        text: `Told ${bad}`,
        data: [{ tool: bad, count: 1 }],
      },
      '/api/v1/embeds/ada-atlas': {
        kind: 'card',
        url: 'https://a.example/',
        page: 'https://a.example/',
        alt: bad,
        markdown: bad,
        html: bad,
        picture: bad,
        restructuredText: bad,
        asciidoc: bad,
      },
    }
    const fetch = async ({ url }: Request) => {
      const answer = answers[new URL(url).pathname]
      const error = { code: 'too_many', message: bad, details: {}, requestId: bad }
      return answer ? Response.json(answer) : Response.json({ error }, { status: 429 })
    }
    for (const words of [
      'insights',
      'insights --json',
      'card ada-atlas',
      'card ada-atlas --json',
      'scan ada-atlas',
      'scan ada-atlas --json',
    ]) {
      const { stdout, stderr } = await call(
        [...words.split(' '), '--server', 'https://a.example'],
        { fetch },
      )
      expect(stdout + stderr, words).not.toBe('')
      expect(stdout + stderr, words).not.toMatch(steering)
    }
  })
})

function indented(text: string): string {
  try {
    return text === '' ? '' : `${JSON.stringify(JSON.parse(text), null, 2)}\n`
  } catch {
    return text
  }
}
