import { describe, expect, it } from 'vitest'
import { exampleOrganizationFacts } from '../../embed/example-facts.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { lookWith } from '../look.fixture.ts'
import { drawOrganizationCard } from './organization-card.ts'

type Organization = NonNullable<EmbedFacts['organization']>

const describeWith = (changes: Partial<Organization>) =>
  drawOrganizationCard(
    {
      ...exampleOrganizationFacts,
      organization: { ...exampleOrganizationFacts.organization!, ...changes },
    },
    lookWith({}),
  ).description

describe('a card of an organisation', () => {
  it('says what it has, how much of it lives, and in which languages', () => {
    expect(describeWith({})).toBe(
      'Repositories: 48. Active repositories: 17. With a licence: 87%. Since: Mar 9, 2016. ' +
        'Languages: TypeScript 57%, Go 24%, HCL 11%, Shell 7%.',
    )
  })

  it('says that more may be active where not all were read', () => {
    expect(describeWith({ repositories: 900, read: 97, active: 97 })).toContain('repositories: 97+')
    expect(describeWith({ repositories: 900, read: 97, active: 96 })).toContain('repositories: 96.')
    expect(describeWith({ repositories: 97, read: 97, active: 97 })).toContain('repositories: 97.')
  })

  it('never takes the unknown for nothing', () => {
    expect(describeWith({ licensed: null, since: null })).toMatch(
      /licence: unknown\. Since: unknown\./,
    )
    expect(describeWith({ licensed: 0 })).toContain('licence: 0%')
  })
})
