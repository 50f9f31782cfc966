import {
  Client,
  StreamableHTTPClientTransport,
  type VersionNegotiationMode,
} from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createServer, request as ask, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { displayWidth } from '../clients/cli/draw/width.ts'
import { newHome, program, seenIn, type Home } from './phantom.ts'
import { startSystem, type System } from './system.ts'

let system: System
let home: Home
/** The service behind a door that notes what is asked. */
let door: Server
let asked: string[]

const serve = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

beforeAll(async () => {
  system = await startSystem()
  system.github.control.setOAuth({ deviceIntervalSeconds: 0.05 })
  asked = []
  const { server, address } = await serve((request, response) => {
    const { method, url, headers } = request
    const origin = headers.origin && system.url.origin
    const to = { ...headers, host: system.url.host, ...(origin && { origin }) }
    const passed = ask(
      new URL(url!, system.url).href,
      { method: method!, headers: to },
      (answer) => {
        asked.push(`${method} ${url!.split('?')[0]} ${answer.statusCode}`)
        response.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(response)
      },
    )
    response.on('close', () => passed.destroy())
    passed.on('error', () => response.destroy())
    request.pipe(passed)
  })
  door = server
  home = newHome({ PHANTOM_SERVER: address })
})
afterAll(async () => {
  door?.closeAllConnections()
  door?.close()
  await system?.stop()
})

const jsonOf = (stdout: string) => (JSON.parse(stdout) as { data: unknown }).data
// oxlint-disable-next-line no-control-regex
const colours = /\u001b\[[\d;]*m/g

describe('phantom, at a service', () => {
  it.each([40, 100])('draws a scan in a terminal of %i columns', async (columns) => {
    const { code, stdout } = await home.end(home.inTerminal('scan ada-atlas', columns))
    const seen = seenIn(stdout)
    expect(code).toBe(0)
    expect(seen).toMatch(colours)
    expect(seen).toContain('Ada Atlas')
    expect(stdout).toMatch(/Asking 127\.0\.0\.1:\d+ for ada-atlas/)
    expect(seen).not.toContain('Asking')
    const lines = seen.replaceAll(colours, '').split('\n')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns)
  })

  it('reads the same by itself, and draws the same bytes', async () => {
    const alone = newHome({ GITHUB_TOKEN: 'token-0', GITHUB_API_URL: system.github.url })
    const words = 'scan mosaic-mona --json=subject,scores.overall,archetype,languages'
    const [here, there] = await Promise.all([alone.call(words), home.call(words)])
    expect([here.code, here.stderr]).toEqual([0, ''])
    expect(jsonOf(here.stdout)).toEqual(jsonOf(there.stdout))
    await Promise.all([
      alone.call('card mosaic-mona -o here.svg'),
      home.call('badge mosaic-mona -o there.svg'),
    ])
    await Promise.all([
      alone.call('badge mosaic-mona -o badge.svg'),
      home.call('card mosaic-mona -o card.svg'),
    ])
    const fileOf = ({ folder }: Home, name: string) => readFileSync(join(folder, name), 'utf8')
    expect(fileOf(alone, 'here.svg')).toBe(fileOf(home, 'card.svg'))
    expect(fileOf(alone, 'badge.svg')).toBe(fileOf(home, 'there.svg'))
    expect(readdirSync(alone.folder).toSorted()).toEqual(['badge.svg', 'here.svg'])
  })

  it('gives the text that embeds a card, and names what a card does not take', async () => {
    const { stdout } = await home.call('card ada-atlas --type languages --theme nord')
    expect(stdout).toMatch(
      /^\[!\[.*\]\(http.*\/card\/ada-atlas\.svg\?type=languages&theme=nord\)\]\(.*\/u\/ada-atlas\)\n$/,
    )
    const wrong = await home.call('card ada-atlas --width 9')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('width: takes')
  })

  it('bears that whoever reads stops reading, and says when nothing can be written', async () => {
    const cut = await home.inShell(
      'phantom scan ada-atlas --json | head -c 20; echo " ${PIPESTATUS[0]}"',
    )
    expect(cut).toMatchObject({ code: 0, stderr: '', stdout: '{"schema":"phantom.s 0\n' })
    const full = await home.inShell('phantom help >/dev/full')
    expect(full).toMatchObject({ code: 1, stderr: 'The answer cannot be written: ENOSPC\n' })
  })

  it('writes plain data into a pipe, also without standard input and standard error', async () => {
    const { code, stdout, stderr } = await home.inShell('phantom scan ada-atlas <&- 2>&-')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Ada Atlas')
    expect(stdout).not.toContain('\u001b')
  })

  it('has pictures made, saves them, and leaves nothing at the service', async () => {
    const { code, stdout } = await home.call('studio ada-atlas --pictures avatar --kit -o kit')
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'kit/ada-atlas-avatar.png',
      'kit/ada-atlas-readme.md',
      'kit/ada-atlas-kit.zip',
      '',
    ])
    const png = readFileSync(join(home.folder, 'kit/ada-atlas-avatar.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(asked.at(-1)).toMatch(/^DELETE \/api\/v1\/jobs\/\S+ 200$/)
  })

  it('has the service end a job that is ended by Ctrl-C', async () => {
    asked = []
    const pictures = 'code-galaxy,portfolio-banner,avatar'
    const child = home.inTerminal(`studio ada-atlas --pictures ${pictures} -o ended`, 80)
    child.stdout!.once('data', () => {
      const look = setInterval(() => {
        if (!asked.some((line) => /^GET \S+\/events/.test(line))) return
        clearInterval(look)
        child.stdin!.write('\u0003')
      }, 10)
    })
    expect((await home.end(child)).code).toBe(130)
    expect(asked.at(-1)).toMatch(/^DELETE \/api\/v1\/jobs\/\S+ 200$/)
  })
})

describe('phantom, signing in', () => {
  const credentials = () => join(home.folder, '.local/state/git-phantom-scope/credentials.json')

  /** Begins to sign in; somebody answers at GitHub when the code is shown. */
  const signIn = async (decision = '') => {
    const child = home.start(['login'])
    child.stdin!.end()
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      const isFirst = !said.includes('and enter')
      said += chunk.toString()
      const code = /and enter (\S+)\n/.exec(said)?.[1]
      if (!isFirst || code === undefined) return
      const body = new URLSearchParams({ user_code: code, login: 'ada-atlas', decision })
      const headers = { 'user-agent': 'a browser' }
      void fetch(`${system.github.url}/login/device`, { method: 'POST', headers, body })
    })
    return home.end(child)
  }

  it('waits for a person, and keeps what comes of it for its owner alone', async () => {
    const { code, stdout } = await signIn()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Signed in at http:\/\/127\.0\.0\.1:\d+ as ada-atlas\.\n$/)
    expect(statSync(credentials()).mode & 0o777).toBe(0o600)
    asked = []
    expect((await home.call('scan kaito-kiwi --json=source')).code).toBe(0)
    expect(asked).toEqual(['GET /api/v1/session/scans/kaito-kiwi 200'])
  })

  it('goes on with a new token when the old one is over, also where two calls want one at once', async () => {
    const kept = JSON.parse(readFileSync(credentials(), 'utf8')) as Record<string, object>
    for (const one of Object.values(kept)) Object.assign(one, { accessEndsAt: 0 })
    writeFileSync(credentials(), JSON.stringify(kept))
    asked = []
    const words = 'scan kaito-kiwi --json=source'
    const both = await Promise.all([home.call(words), home.call(words)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(asked.filter((line) => line === 'POST /api/v1/oauth/token 200')).toHaveLength(1)
  })

  it('gives everything back when it signs out', async () => {
    asked = []
    expect((await home.call('logout --json=status')).stdout).toContain('"signed-out"')
    expect(asked).toEqual(['POST /api/v1/oauth/revoke 200'])
    expect(existsSync(credentials())).toBe(false)
    expect((await home.call('logout --json=status')).stdout).toContain('"not-signed-in"')
  })

  it('says so where somebody says no', async () => {
    const { code, stderr } = await signIn('denied')
    expect(code).toBe(1)
    expect(stderr).toContain('sign_in_refused')
    expect(existsSync(credentials())).toBe(false)
  })

  it('asks again while nobody has entered the code, and ends when it is over', async () => {
    const begun = {
      device_code: 'd',
      user_code: 'u',
      verification_uri: 'https://a.example/',
      expires_in: 60,
      interval: 0.01,
    }
    const answers = ['authorization_pending', 'expired_token']
    const { server, address } = await serve((request, response) => {
      const isBeginning = request.url === '/api/v1/oauth/device'
      response.writeHead(isBeginning ? 200 : 400, { 'content-type': 'application/json' })
      response.end(JSON.stringify(isBeginning ? begun : { error: answers.shift() }))
    })
    const { code, stderr } = await home.call(`login --server ${address}`)
    server.close()
    expect([code, answers]).toEqual([1, []])
    expect(stderr).toContain('The code was not entered in time.')
  })
})

describe('phantom, as an MCP server that an agent starts', () => {
  it.each<[VersionNegotiationMode, string]>([
    ['legacy', '2025-11-25'],
    ['auto', '2026-07-28'],
  ])('serves the official client (%j) as the service itself does', async (mode, version) => {
    const about = { name: 'tests', version: '1' }
    const overHttp = new Client(about, { versionNegotiation: { mode } })
    const overStdio = new Client(about, { versionNegotiation: { mode } })
    await Promise.all([
      overHttp.connect(new StreamableHTTPClientTransport(new URL('/mcp', system.url))),
      overStdio.connect(
        new StdioClientTransport({
          command: process.execPath,
          args: [program, 'mcp', '--server', system.url.href],
          env: { HOME: home.folder },
        }),
      ),
    ])
    expect(overStdio.getNegotiatedProtocolVersion()).toBe(version)
    expect(await overStdio.listTools()).toEqual(await overHttp.listTools())
    const call = { name: 'scan_profile', arguments: { login: 'ada-atlas' } }
    const [there, here] = [await overHttp.callTool(call), await overStdio.callTool(call)]
    expect(here.isError ?? false).toBe(false)
    expect(here.structuredContent).toEqual(there.structuredContent)
    const resource = (await overStdio.listResources()).resources[0]!
    expect((await overStdio.readResource(resource)).contents).toHaveLength(1)
    await expect(overStdio.readResource({ uri: 'phantom://nothing' })).rejects.toThrow()
    await Promise.all([overHttp.close(), overStdio.close()])
  })
})

describe('phantom, ended from outside', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s with code %i, whatever it waits for', async (signal, code) => {
    const { server, address } = await serve(() => child.kill(signal))
    const child = home.start(['scan', 'ada-atlas', '--server', address])
    const ended = await home.end(child)
    server.closeAllConnections()
    server.close()
    expect(ended).toMatchObject({ code, stdout: '', stderr: '' })
  })

  it('stops although nobody closes its standard input, as a bridge for agents', async () => {
    const { server, address } = await serve(() => child.kill('SIGTERM'))
    const child = home.start(['mcp', '--server', address])
    child.stdin!.write('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}\n')
    const ended = await home.end(child)
    server.closeAllConnections()
    server.close()
    expect(ended).toMatchObject({ code: 143, stdout: '' })
  })
})
