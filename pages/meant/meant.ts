/** What somebody may have meant by an address of which there is nothing. */
import { isLogin } from '../../shared/evidence/login.ts'
import { isDocumentName } from '../../shared/pages/documents.ts'

/** Pages by the words that people would look for them under; the first is their own. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '/compare': ['compare', 'comparison', 'versus', 'vs', 'duel'],
  '/studio': ['studio', 'banner', 'banners', 'avatar', 'kit', 'portrait', 'art'],
  '/insights': ['insights', 'stats', 'statistics', 'trends', 'analytics'],
  '/reviews': ['reviews', 'review', 'code-review', 'code-reviews'],
  '/docs': ['docs', 'doc', 'documentation', 'help', 'faq', 'about', 'guide', 'wiki', 'readme'],
  '/docs/score': ['score', 'scores', 'scoring', 'formula'],
  '/docs/archetypes': ['archetypes', 'archetype'],
  '/docs/ai-marks': ['ai-marks', 'ai'],
  '/docs/embeds': ['embeds', 'badges', 'cards', 'widgets'],
  '/docs/api': ['api', 'api-docs', 'apidocs', 'swagger', 'openapi', 'reference', 'developers'],
  '/docs/changelog': ['changelog', 'changes', 'releases', 'versions'],
  '/docs/self-hosting': ['self-hosting', 'self-host', 'selfhost', 'deploy', 'install'],
  '/docs/limits': ['limits', 'rate-limits', 'pricing'],
  '/privacy': ['privacy', 'privacy-policy', 'data', 'gdpr', 'storage', 'retention', 'terms'],
  '/status': ['status', 'health', 'uptime'],
  '/me': ['me', 'account', 'login', 'signin', 'sign-in', 'settings', 'dashboard', 'logout'],
}

/** Words before a login, and the page of it that they ask for. */
const beforeLogin: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['u', 'user', 'users', 'profile', 'profiles', 'scan', 'result', 'github', 'gh'].map((word) => [
      word,
      '/u',
    ]),
  ),
  embed: '/embed',
  embeds: '/embed',
  studio: '/studio',
  art: '/studio',
}

/**
 * Paths that the path of an address may have been meant for, the likeliest first. None where nothing
 * is near.
 */
export function meantBy(path: string): string[] {
  const steps = stepsOf(path)
  const [first = '', second = ''] = steps
  const folder = beforeLogin[first.toLowerCase()]
  if (folder !== undefined && steps.length > 1) {
    const login = second.replace(/^@/, '')
    return isLogin(login) && `${folder}/${login}` !== path ? [`${folder}/${login}`] : []
  }
  const word = (first.toLowerCase() === 'docs' ? second : first).toLowerCase()
  const near = isDocumentName(word) ? [`/docs/${word}`] : pagesNear(word)
  const login = first.replace(/^@/, '')
  const isOfLogin = isLogin(login) && first.toLowerCase() !== 'docs'
  const meant = [...near, ...(isOfLogin ? [`/u/${login}`] : [])]
  return meant.length === 0 && first.toLowerCase() === 'docs' ? ['/docs'] : meant
}

/** The steps of a path, without those that come of a pasted address. */
function stepsOf(path: string): string[] {
  const pasted = path.replace(/^\/+(https?:\/*)?(www\.)?github\.com\//i, '/github/')
  return pasted.split('/').filter((step) => step !== '')
}

function pagesNear(word: string): string[] {
  return Object.entries(pages)
    .filter(([, words]) => words.some((known) => isNear(word, known)))
    .map(([page]) => page)
}

/** The same, or one slip of the fingers away in a word that is long enough to tell. */
function isNear(word: string, known: string): boolean {
  return word === known || (known.length > 4 && slips(word, known) <= 1)
}

/** How many letters are added, left out, mistaken or changed places (optimal string alignment). */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return Infinity
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isTwisted = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line[column] = Math.min(
        above[column]! + 1,
        line[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isTwisted && row > 1 && column > 1 ? before[column - 2]! + 1 : Infinity,
      )
    }
    before = above
    above = line
  }
  return above[other.length]!
}
