/** A scorecard of clones without addresses that lead nowhere. */
import type { EvidenceLink, Scorecard, Scores } from '../../../shared/score/scorecard.ts'

const gitHub = 'https://github.com/'
/** The address of nothing: the account on GitHub is not known. */
const nowhere = 'about:blank'

export type Places = {
  /** Repositories that lie on GitHub, by `owner/name`. */
  onGitHub: ReadonlySet<string>
  /** Whether the login is known to be one of GitHub. */
  isAccount: boolean
}

/**
 * Links into repositories that lie on GitHub stay, those to the account where it is known. A marked
 * commit elsewhere is named by its SWHID, which says what it is and not where.
 * Source: ISO/IEC 18670, `swh:1:rev:` and the SHA-1 of the commit.
 */
export function withHonestLinks(scorecard: Scorecard, places: Places): Scorecard {
  const { subject, scores, aiMarks } = scorecard
  return {
    ...scorecard,
    subject: { ...subject, url: places.isAccount ? subject.url : nowhere },
    scores: scores && linksIn(scores, places),
    aiMarks: {
      ...aiMarks,
      commits: aiMarks.commits.map((commit) =>
        isTrue(commit.url, places) ? commit : { ...commit, url: nameOf(commit.url) },
      ),
    },
  }
}

function linksIn(scores: Scores, places: Places): Scores {
  const dimensions = Object.entries(scores.dimensions).map(([id, dimension]) => [
    id,
    {
      ...dimension,
      signals: dimension.signals.map((signal) => ({
        ...signal,
        evidence: signal.evidence.filter(({ url }: EvidenceLink) => isTrue(url, places)),
      })),
    },
  ])
  return { ...scores, dimensions: Object.fromEntries(dimensions) as Scores['dimensions'] }
}

function isTrue(url: string, { onGitHub, isAccount }: Places): boolean {
  if (!url.startsWith(gitHub)) return false
  const [owner = '', name = ''] = new URL(url).pathname.slice(1).split('/').map(decoded)
  return name === '' ? isAccount : onGitHub.has(`${owner}/${name}`)
}

/** A folder or a remote may be called `100%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function nameOf(url: string): string {
  const oid = url.slice(url.lastIndexOf('/') + 1)
  return oid.length === 40 ? `swh:1:rev:${oid}` : nowhere
}
