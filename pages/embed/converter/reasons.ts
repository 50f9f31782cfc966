/** Why something was not taken over or left, by the reasons that the conversion gives. */
import type { Left, Replaced } from '../../../shared/embed/convert/index.ts'
import type { en } from './words/en.ts'

type Untaken = Replaced['untaken'][number]
type Reason<Kind extends 'because' | 'left'> = Extract<keyof typeof en, `${Kind}.${string}`>

/** The option that was not taken, where its name can be told, and the words for why. */
export function reasonOf({ sentence, because }: Untaken): {
  option: string | null
  why: Reason<'because'>
} {
  const [, option = null, end] = /^(\S+) (changes nothing|is not a parameter|takes) /.exec(
    `${sentence} `,
  ) ?? [null]
  if (because !== null) return { option, why: becauseOf[because] ?? 'because.nothing' }
  return { option, why: end === 'takes' ? 'because.value' : 'because.unknown' }
}

/** What the tables of other services' options say, in fewer words. */
export const becauseOf: Readonly<Record<string, Reason<'because'>>> = {
  'the card has its own drawing': 'because.drawing',
  'the card is one picture': 'because.drawing',
  'the height follows the width': 'because.drawing',
  'the background follows the theme': 'because.drawing',
  'the card has its own parts; `hide` leaves them out': 'because.elsewhere',
  '`hide=streaks` leaves all of them out': 'because.elsewhere',
  '`type=languages` is a card of its own': 'because.elsewhere',
  '`type=activity` is a card of its own': 'because.elsewhere',
  'how long an image is kept is decided here': 'because.kept',
  'repositories are not left out one by one': 'because.repositories',
  'the address decides what it answers': 'because.address',
  'numbers are written as the language does': 'because.written',
  'dates and numbers are written as the language does': 'because.written',
  'the score reads one year': 'because.year',
  'the card shows one year': 'because.year',
  'the card shows one year, up to now': 'because.year',
  'languages are weighed in one way': 'because.weighed',
  'a streak is of days in a row': 'because.days',
  'no days are excluded': 'because.days',
  "days are those of the person's own time zone": 'because.zone',
}

export function whyLeft({ reason, because }: Left): Reason<'left'> {
  if (reason !== 'no-counterpart') return `left.${reason}`
  return withoutCounterpart[because] ?? 'left.no-counterpart'
}

export const withoutCounterpart: Readonly<Record<string, Reason<'left'>>> = {
  'It is about a repository. Ours are about people.': 'left.repository',
  'It is a list of repositories. Ours are about people.': 'left.repository',
  'An Action draws it into a repository, where no service can fail.': 'left.file',
  'Nobody who looks at a page is counted here.': 'left.views',
  'It names the account by a number, not by its login.': 'left.no-login',
  'It names the account in a way of its own, not by its login.': 'left.no-login',
  'It leads to the other service, and whether a page thanks it is for its author to say.':
    'left.page',
}
