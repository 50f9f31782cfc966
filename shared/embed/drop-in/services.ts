/** Services that ours stands in for: their addresses, their options, and what these become. */
import type { CardKind, CardPart } from '../../draw/look.ts'
import {
  background,
  hides,
  layout,
  locale,
  nearestNumber,
  opposite,
  partsAndLanguages,
  same,
  theme,
  unused,
  type Option,
} from './option.ts'

export const services = ['readme-stats', 'top-langs', 'streak', 'trophy'] as const
export type Service = (typeof services)[number]

export type Counterpart = {
  /** Of the login, there. */
  login: 'username' | 'user'
  type: CardKind
  /** Parts of our card that theirs has nothing of. */
  without: readonly CardPart[]
  /** Where several become one of ours, the first that is given holds. */
  options: readonly Option[]
}

const kindOfCard = unused('type', 'the address decides what it answers')

const readmeStats: readonly Option[] = [
  theme,
  background('bg_color'),
  same('title_color', 'title_color'),
  same('text_color', 'text_color'),
  same('border_color', 'border_color'),
  same('icon_color', 'accent_color'),
  opposite('hide_border', 'border'),
  nearestNumber('border_radius', 'radius'),
  nearestNumber('card_width', 'width'),
  same('custom_title', 'title'),
  hides('hide_title', 'title'),
  locale,
  opposite('disable_animations', 'animate'),
  ...unused('cache_seconds', 'how long an image is kept is decided here'),
  ...unused('exclude_repo', 'repositories are not left out one by one'),
  ...kindOfCard,
]

export const counterparts: Readonly<Record<Service, Counterpart>> = {
  'readme-stats': {
    login: 'username',
    type: 'score',
    without: [],
    options: [
      same('ring_color', 'accent_color'),
      ...readmeStats,
      same('hide', 'hide', 'names of our parts; rows are not left out one by one'),
      hides('hide_rank', 'percentile'),
      ...unused('show_icons rank_icon text_bold line_height', 'the card has its own drawing'),
      ...unused('number_format number_precision', 'numbers are written as the language does'),
      ...unused('show include_all_commits count_private commits_year', 'the score reads one year'),
    ],
  },
  'top-langs': {
    login: 'username',
    type: 'languages',
    without: [],
    options: [
      ...readmeStats,
      partsAndLanguages,
      layout,
      nearestNumber('langs_count', 'count'),
      ...unused('size_weight count_weight', 'languages are weighed in one way'),
      ...unused('hide_progress stats_format', 'the card has its own drawing'),
    ],
  },
  streak: {
    login: 'user',
    type: 'activity',
    without: [],
    options: [
      same('mode', 'mode', 'as ours; not `weekly`: a streak is of days in a row'),
      theme,
      background('background'),
      same('border', 'border_color'),
      same('stroke', 'border_color'),
      same('ring', 'accent_color'),
      same('fire', 'accent_color'),
      same('currStreakLabel', 'title_color'),
      same('currStreakNum', 'text_color'),
      same('sideNums', 'text_color'),
      same('dates', 'muted_color'),
      same('sideLabels', 'muted_color'),
      opposite('hide_border', 'border'),
      nearestNumber('border_radius', 'radius'),
      nearestNumber('card_width', 'width'),
      locale,
      opposite('disable_animations', 'animate'),
      ...unused('card_height', 'the height follows the width'),
      ...unused('date_format short_numbers', 'dates and numbers are written as the language does'),
      ...unused('exclude_days', 'a streak is of days in a row'),
      ...unused('excludeDaysLabel', 'no days are excluded'),
      ...unused('timezone', "days are those of the person's own time zone"),
      ...unused('starting_year', 'the card shows one year'),
      ...kindOfCard,
      ...unused(
        'hide_total_contributions hide_current_streak hide_longest_streak',
        '`hide=streaks` leaves all of them out',
      ),
    ],
  },
  trophy: {
    login: 'username',
    type: 'score',
    // Trophies are what somebody is best at: of our score that is the archetype and what counts most.
    without: ['radar', 'next', 'coverage'],
    options: [
      theme,
      opposite('no-frame', 'border'),
      ...unused('no-bg', 'the background follows the theme'),
      ...unused('title rank', 'there are no trophies to choose from'),
      ...unused('column row margin-w margin-h', 'the card is one picture'),
      ...kindOfCard,
    ],
  },
}
