/** What is said of an organisation, which has no score of a person. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { say } from '../words/define-words.ts'
import { said, type Said, type Speech } from './speech.ts'

export function organizationTold({ organization }: Scorecard, { words, formats }: Speech): Said[] {
  if (!organization) return []
  const { repositories: count, read, active, licensed, since } = organization
  const month = since && formats.monthOfYear(since.slice(0, 7))
  const figures = ['organization.repositories', 'organization.active']
  return [
    said(say(words, 'organization.is'), ['archetype']),
    said(say(words, 'organization.repositories', { count }), figures.slice(0, 1)),
    read > 0
      ? said(say(words, 'organization.active', { count: read, active }), figures.slice(1))
      : null,
    licensed === null
      ? null
      : said(say(words, 'organization.licensed', { share: formats.percent(licensed) }), [
          'organization.licensed',
        ]),
    month ? said(say(words, 'organization.since', { month }), ['account']) : null,
  ]
}

/** What could be done: where licences lack, or much lies still. */
export function organizationSteps({ organization }: Scorecard, { words, formats }: Speech): Said[] {
  if (!organization) return []
  const { read: count, active, licensed } = organization
  return [
    licensed !== null && licensed < 1
      ? said(say(words, 'organization.licence', { share: formats.percent(licensed) }), [
          'organization.licensed',
        ])
      : null,
    active < count
      ? said(say(words, 'organization.archive', { active, count }), ['organization.active'])
      : null,
  ]
}
