/** The tables of `docs/ai-marks.md` that are written from the data of `shared/ai-marks`. */
import { assistingTools } from '../../../shared/ai-marks/assisting-tools.ts'
import { authoringTools } from '../../../shared/ai-marks/authoring-tools.ts'
import { automationIdentities } from '../../../shared/ai-marks/automation.ts'
import type { IdentityRow, Source } from '../../../shared/ai-marks/identities.ts'
import { footerLinks } from '../../../shared/ai-marks/links.ts'
import { toolKeys } from '../../../shared/ai-marks/trailers.ts'
import { vendorDomains } from '../../../shared/ai-marks/vendor-domains.ts'

export const tableStart = '<!-- written by `node dev/eval/ai-marks-table.ts` -->'
export const tableEnd = '<!-- end of the written part -->'

/** The generated section, in Markdown, without the comments around it. */
export function identityTables(): string {
  const identities = [...authoringTools, ...assistingTools, ...automationIdentities]
  return [
    '### Identities',
    table(['tool', 'class', 'identity', 'source'], identities.map(identityRow)),
    '### Trailers that only a tool writes',
    table(['tool', 'key', 'values', 'source'], toolKeys.map(keyRow)),
    '### Links',
    table(['tool', 'link', 'counts', 'source'], footerLinks.map(linkRow)),
    '### Domains of vendors',
    table(['tool', 'class', 'domain', 'source'], [...vendorDomains].map(domainRow)),
  ].join('\n\n')
}

function identityRow({ tool, class: name, addresses, accounts, source }: IdentityRow): string[] {
  const slugs = accounts.map(({ slug, id }) => (id === null ? slug : `${id}+${slug}`))
  return [tool, name, [...addresses, ...slugs].map(code).join(', '), dated(source)]
}

function keyRow({ tool, key, values, source }: (typeof toolKeys)[number]): string[] {
  return [tool, code(key), values?.map(code).join(', ') ?? 'any', dated(source)]
}

const whereLinksCount = {
  product: 'after “Generated with” and the like',
  site: 'the same, under the tool’s own name',
  session: 'alone on its line',
}

function linkRow({ tool, address, kind, source }: (typeof footerLinks)[number]): string[] {
  return [tool, code(address), whereLinksCount[kind], dated(source)]
}

type DomainEntry =
  typeof vendorDomains extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never

function domainRow([domain, { tool, class: name, source }]: DomainEntry): string[] {
  return [tool, name, code(domain), dated(source)]
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

function dated({ name, date }: Source): string {
  return `${name}, ${date}`
}

/** The document with its generated section replaced. Throws where the comments are missing. */
export function withIdentityTables(document: string): string {
  const start = document.indexOf(tableStart)
  const end = document.indexOf(tableEnd)
  if (start === -1 || end < start) throw new Error('The comments around the tables are missing')
  const before = document.slice(0, start + tableStart.length)
  return `${before}\n\n${identityTables()}\n\n${document.slice(end)}`
}
