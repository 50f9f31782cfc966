/** `SETUP.md` of a kit: what to do with its files, and which it lacks. */
import { english } from '../../draw/locale/make-locale.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { isBotLogin } from '../../evidence/login.ts'
import { type PictureName, pictures } from '../pictures.ts'
import { isFurtherBanner, pictureFile, picturesInOrder, textFiles } from './kit-files.ts'
import { markdownText } from './markdown-text.ts'
import { listText } from './readme/told.ts'

export type SetupRequest = {
  madeAt: Date
  /** Pictures that the kit has. */
  made: readonly PictureName[]
  /** Pictures that were asked for and could not be made. */
  failed: readonly PictureName[]
  /** Pictures that the README shows, which have to lie beside it. */
  inReadme: readonly PictureName[]
}

/** Markdown, which ends in a line feed. */
export function setupText(facts: EmbedFacts, request: SetupRequest): string {
  const parts = [
    `# What to do with this kit`,
    `Made for ${markdownText(facts.login)} on ${english().date(request.madeAt.toISOString())}. ` +
      'The service keeps no copy beyond four hours: keep the ZIP.',
    profileSteps(facts, request),
    uploads(facts, request),
    missing(request),
    whatRenewsItself(),
    nextStep(facts),
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

/** Source: GitHub Docs, "Managing your profile README" and "Customizing your organization's profile". */
function profileSteps(facts: EmbedFacts, { inReadme }: SetupRequest): string {
  const { login, kind } = facts
  if (isBotLogin(login))
    return '## 1. The README\n\nAccounts of GitHub Apps have no page that shows a README. Use it in the App’s own repository.'
  const files = listText([textFiles.readme, ...inReadme.map(pictureFile)].map(code))
  const [repository, folder] =
    kind === 'organization'
      ? [`${login}/.github`, 'the folder `profile`']
      : [`${login}/${login}`, 'its top folder']
  const steps = [
    `Open <https://github.com/new> and make the **public** repository ${code(repository)}, if there is none.`,
    `Put ${files} into ${folder}, under these names. If there is a README already, take over what you like.`,
    'In the README, look for `Yours to write`: these comments are places for words of your own. Nobody sees them until you take the comment marks away.',
    `Look at <https://github.com/${login}>: the README stands there.`,
  ]
  return ['## 1. The README', numbered(steps)].join('\n\n')
}

type Place = { picture: PictureName; where: string }

/**
 * Where people upload, by the names of the menus. Source: the help pages of each place; GitHub takes
 * up to 1 MB for a social preview.
 */
function placesFor({ login, kind }: EmbedFacts): Place[] {
  const isOrganization = kind === 'organization'
  const avatar = isOrganization
    ? `GitHub: <https://github.com/organizations/${login}/settings/profile>, “Profile picture”`
    : 'GitHub: <https://github.com/settings/profile>, “Profile picture”, “Edit”, “Upload a photo”'
  const banner: Place = {
    picture: 'portfolio-banner',
    where: 'LinkedIn: your profile, the pencil or camera on the background picture',
  }
  return [
    { picture: 'avatar', where: avatar },
    ...(isOrganization ? [] : [banner]),
    { picture: 'x-banner', where: 'X: your profile, “Edit profile”, the header picture' },
    {
      picture: 'repository-cover',
      where: 'GitHub: a repository’s “Settings”, “General”, “Social preview”, “Edit”',
    },
    {
      picture: 'social-card',
      where: 'Your own website: the picture of links to it, as `og:image`',
    },
  ]
}

function uploads(facts: EmbedFacts, { made }: SetupRequest): string | null {
  const places = placesFor(facts).filter(({ picture }) => made.includes(picture))
  const further = made.filter(isFurtherBanner)
  if (places.length === 0 && further.length === 0) return null
  const rows = places.map(
    ({ picture, where }) => `| ${code(pictureFile(picture))} | ${sizeText(picture)} | ${where} |`,
  )
  const table = ['| File | Pixels | Where it goes |', '| --- | --- | --- |', ...rows].join('\n')
  return [
    '## 2. The pictures',
    ...(rows.length > 0 ? [table] : []),
    ...(further.length > 0 ? [furtherBanners(further)] : []),
  ].join('\n\n')
}

const furtherBanners = (names: readonly PictureName[]): string =>
  `${listText(names.map((name) => code(pictureFile(name))))}: in the size of the banner, ` +
  `${sizeText('portfolio-banner')}. To show one instead of it, give it the name ` +
  `${code(pictureFile('portfolio-banner'))} and put it beside the README.`

function missing({ made, failed }: SetupRequest): string | null {
  const lacking = picturesInOrder.filter((name) => !made.includes(name))
  const couldNot = lacking.filter((name) => failed.includes(name))
  const notAsked = lacking.filter((name) => !failed.includes(name) && !isFurtherBanner(name))
  const items = [
    ...couldNot.map(
      (name) => `- ${code(pictureFile(name))}: making it failed. Ask the studio again.`,
    ),
    ...notAsked.map((name) => `- ${code(pictureFile(name))}: was not asked for.`),
  ]
  return items.length === 0 ? null : ['## What is missing', items.join('\n')].join('\n\n')
}

const whatRenewsItself = (): string =>
  [
    '## What renews itself',
    '- Cards and badges in the README are drawn anew whenever they are asked for; their numbers are a few hours old as a rule, and GitHub keeps a copy of each for some time.\n' +
      `- Pictures and the words and numbers of the README stay as they are: they show the day that ${code(textFiles.data)} names. To renew them, make a new kit.\n` +
      `- ${code(textFiles.data)} and this file are for you; they need no place anywhere.`,
  ].join('\n\n')

function nextStep({ next, scores }: EmbedFacts): string | null {
  if (next === null || scores === null) return null
  const { number } = english()
  return (
    '## What would move the score most\n\n' +
    `${markdownText(next.label)}: ${markdownText(next.text, 160)} (+${number(next.gain)} points in its dimension).`
  )
}

const code = (name: string): string => `\`${name}\``
const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('\n')

function sizeText(name: PictureName): string {
  const { width, height } = pictures[name]
  return `${width} × ${height}`
}
