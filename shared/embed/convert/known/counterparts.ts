/** Services that have no address here, and what their options become. */
import {
  background,
  hides,
  nearestNumber,
  opposite,
  same,
  theme,
  unused,
} from '../../drop-in/option.ts'
import type { Counterpart } from '../../drop-in/index.ts'

/** Source: `README.md` of Ashutosh00710/github-readme-activity-graph. */
export const activityGraph: Counterpart = {
  login: 'username',
  type: 'activity',
  without: [],
  options: [
    theme,
    background('bg_color'),
    same('border_color', 'border_color'),
    same('title_color', 'title_color'),
    same('color', 'text_color'),
    same('line', 'accent_color'),
    same('point', 'accent_color'),
    same('area_color', 'accent_color'),
    same('custom_title', 'title'),
    hides('hide_title', 'title'),
    opposite('hide_border', 'border'),
    nearestNumber('radius', 'radius'),
    ...unused('area grid', 'the card has its own drawing'),
    ...unused('height', 'the height follows the width'),
    ...unused('days from to', 'the card shows one year'),
  ],
}

/** Source: `src/` of vn7n24fzkq/github-profile-summary-cards 0.7. */
const summaryCard = (type: Counterpart['type']): Counterpart => ({
  login: 'username',
  type,
  without: [],
  options: [
    theme,
    type === 'languages'
      ? same('exclude', 'hide_languages')
      : unused('exclude', 'the card shows no languages')[0]!,
    ...unused('utcOffset', "days are those of the person's own time zone"),
  ],
})

export const summaryCards = {
  'profile-details': summaryCard('activity'),
  stats: summaryCard('score'),
  'repos-per-language': summaryCard('languages'),
  'most-commit-language': summaryCard('languages'),
} as const satisfies Record<string, Counterpart>

/** Source: `action.yml` of lowlighter/metrics; its web instance takes the names without `plugin_`. */
export const metrics: Counterpart = {
  login: 'user',
  type: 'score',
  without: [],
  options: [
    ...unused('template', 'the card has its own drawing'),
    ...unused('base', 'the card has its own parts; `hide` leaves them out'),
    ...unused('config.timezone', "days are those of the person's own time zone"),
    ...unused('languages', '`type=languages` is a card of its own'),
    ...unused('isocalendar calendar', '`type=activity` is a card of its own'),
    ...unused('achievements', 'there are no trophies to choose from'),
  ],
}

/** Source: commitpulse.vercel.app/documentation. */
export const commitPulse: Counterpart = {
  login: 'user',
  type: 'activity',
  without: [],
  options: [
    theme,
    background('bg'),
    same('accent', 'accent_color'),
    same('text', 'text_color'),
    nearestNumber('radius', 'radius'),
    same('lang', 'locale'),
    ...unused('refresh', 'how long an image is kept is decided here'),
    ...unused('scale speed size font view', 'the card has its own drawing'),
    ...unused('year', 'the card shows one year, up to now'),
  ],
}
