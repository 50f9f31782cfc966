import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { translate } from '../../shared/embed/drop-in/index.ts'
import {
  artTable,
  badgeTable,
  cardTable,
  duelTable,
  ogTable,
  parseParameters,
} from '../../shared/embed/parameters/index.ts'
import { serviceAt } from '../../workers/edge/embed/drop-in-paths.ts'
import { embedsDocument, path } from './embeds.ts'

const document = readFileSync(path, 'utf8')
const addresses = [...document.matchAll(/https:\/\/scope\.example(\/[^\s"'`)[\]>]*)/g)].map(
  ([, address]) => new URL(address!, 'https://scope.example'),
)

function ignoredOf({ pathname, searchParams }: URL): string[] {
  const service = serviceAt(pathname.replace(/\/$/, ''), searchParams)
  if (service) return translate(service, searchParams).ignored
  const tables = { badge: badgeTable, card: cardTable, og: ogTable, duel: duelTable, art: artTable }
  const kind = pathname.split('/')[1] as keyof typeof tables
  return parseParameters(tables[kind], searchParams).ignored
}

describe('docs/embeds.md', () => {
  it('holds the tables as the data has them (node dev/docs/embeds.ts writes them)', async () => {
    expect(document).toBe(await embedsDocument())
  })

  it('shows addresses of which everything is taken', () => {
    const embeds = addresses.filter(({ pathname }) => !pathname.startsWith('/api/v1/'))
    expect(embeds.length).toBeGreaterThan(10)
    for (const address of embeds) expect(ignoredOf(address), address.href).toEqual([])
  })
})
