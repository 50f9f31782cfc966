import { describe, expect, it } from 'vitest'
import { connectionsTo, serverName } from './connections.ts'

const url = 'https://scope.example.org/mcp'
const connections = connectionsTo(url)
const of = (id: string) => connections.find((one) => one.id === id)!
const linkOf = (id: string) => of(id).link!.href

describe('what is shown for a client', () => {
  it.each(connections)('is something to do for $client, with the address in it', (connection) => {
    const { link, snippet, steps } = connection
    expect(link ?? snippet ?? steps).toBeDefined()
    if (snippet) expect(snippet.text).toContain(url)
    if (!snippet && !link?.href.startsWith('https:')) {
      expect(decodeURIComponent(link!.href)).toContain(url)
    }
  })

  it('has no id twice', () => {
    const ids = connections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(connections.filter(({ snippet }) => snippet?.language === 'json'))(
    'is JSON that names the server once, for $client',
    ({ snippet }) => {
      const content = JSON.parse(snippet!.text) as Record<string, Record<string, object>>
      const [servers, ...more] = Object.values(content)
      expect(more).toEqual([])
      expect(Object.keys(servers!)).toEqual([serverName])
      expect(Object.values(servers![serverName]!)).toContain(url)
    },
  )

  it.each(connections.filter(({ snippet }) => snippet?.language === 'shell'))(
    'is one command without anything that a shell would read otherwise, for $client',
    ({ snippet }) => {
      expect(snippet!.text).toMatch(/^[a-z]+(?: [\w:/.-]+)+$/)
      expect(snippet!.text.split(' ').at(-1)).toBe(url)
    },
  )

  it('is TOML of one table for Codex', () => {
    const [table, entry, ...more] = of('codex').snippet!.text.split('\n')
    expect([table, more]).toEqual([`[mcp_servers.${serverName}]`, []])
    const [key = '', value = ''] = entry!.split(' = ')
    expect([key, JSON.parse(value)]).toEqual(['url', url])
  })
})

describe('a link that installs the server', () => {
  const snippetOf = (id: string) =>
    JSON.parse(of(id).snippet!.text) as Record<string, Record<string, Record<string, string>>>

  it('holds for VS Code what its file would', () => {
    const [, json = ''] = linkOf('vs-code').split('?')
    const { name, ...config } = JSON.parse(decodeURIComponent(json)) as Record<string, string>
    expect({ [name!]: config }).toEqual(snippetOf('vs-code')['servers'])
  })

  it.each(['cursor', 'lm-studio'])('holds for %s what its file would', (id) => {
    const { searchParams } = new URL(linkOf(id))
    const config = JSON.parse(atob(searchParams.get('config')!)) as object
    expect({ [searchParams.get('name')!]: config }).toEqual(snippetOf(id)['mcpServers'])
  })

  it('names for goose kind and address', () => {
    const { searchParams } = new URL(linkOf('goose'))
    expect(Object.fromEntries(searchParams)).toMatchObject({
      url,
      type: 'streamable_http',
      id: serverName,
    })
    expect(linkOf('goose')).not.toContain('+')
  })

  it('is of a scheme that is the client’s own, or https', () => {
    const schemes = connections.flatMap(({ link }) => (link ? [new URL(link.href).protocol] : []))
    expect([...new Set(schemes)].toSorted()).toEqual([
      'cursor:',
      'goose:',
      'https:',
      'lmstudio:',
      'vscode:',
    ])
  })
})
