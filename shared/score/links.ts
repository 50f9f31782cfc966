/** Addresses on GitHub where a visitor can check what a signal rests on. */
import type { EvidenceLink } from './scorecard.ts'
import type { PublicRecord } from './public-record.ts'

type SearchKind = 'commits' | 'pullrequests' | 'issues' | 'repositories'

/** How many links a signal carries at most. */
export const linksPerSignal = 5

/** The links in order, each address once, at most `linksPerSignal` of them. */
export function distinctLinks(links: Iterable<EvidenceLink>): EvidenceLink[] {
  const byUrl = new Map<string, EvidenceLink>()
  for (const link of links) if (!byUrl.has(link.url)) byUrl.set(link.url, link)
  return [...byUrl.values()].slice(0, linksPerSignal)
}

export function profileLink({ login, window }: PublicRecord): EvidenceLink {
  const query = `from=${window.firstDate}&to=${window.lastDate}`
  return {
    label: 'Contribution calendar',
    url: `https://github.com/${encodeURIComponent(login)}?tab=overview&${query}`,
  }
}

/** GitHub's own search, limited to the window by the given qualifier. */
export function searchLink(
  record: PublicRecord,
  kind: SearchKind,
  label: string,
  query: string,
  dateQualifier?: 'author-date' | 'created' | 'merged',
): EvidenceLink {
  const { firstDate, lastDate } = record.window
  const dated = dateQualifier ? `${query} ${dateQualifier}:${firstDate}..${lastDate}` : query
  return {
    label,
    url: `https://github.com/search?q=${encodeURIComponent(dated)}&type=${kind}`,
  }
}

export function repositoryLink(nameWithOwner: string): EvidenceLink {
  return { label: nameWithOwner, url: repositoryUrl(nameWithOwner) }
}

export function pathLink(nameWithOwner: string, path: string): EvidenceLink {
  const folder = path.endsWith('/')
  const inside = (folder ? path.slice(0, -1) : path).split('/').map(encodeURIComponent).join('/')
  return {
    label: `${nameWithOwner}: ${path}`,
    url: `${repositoryUrl(nameWithOwner)}/${folder ? 'tree' : 'blob'}/HEAD/${inside}`,
  }
}

export function commitLink(nameWithOwner: string, oid: string): EvidenceLink {
  return {
    label: `${nameWithOwner}@${oid.slice(0, 7)}`,
    url: `${repositoryUrl(nameWithOwner)}/commit/${encodeURIComponent(oid)}`,
  }
}

function repositoryUrl(nameWithOwner: string): string {
  return `https://github.com/${nameWithOwner.split('/').map(encodeURIComponent).join('/')}`
}
