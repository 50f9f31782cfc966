import { describe, expect, it } from 'vitest'
import { drawCard } from '../../../shared/draw/draw-card.ts'
import { cardKinds, cardParts } from '../../../shared/draw/look.ts'
import { lookWith } from '../../../shared/draw/look.fixture.ts'
import { exampleFacts, exampleOrganizationFacts } from '../../../shared/embed/example-facts.ts'
import { ownRoute } from '../../../shared/embed/routes.ts'
import { embedKindOf, formats, shownKinds } from './choice.ts'
import { groupOf, offeredParameters, parametersOf, partsOf } from './offered.ts'

const choices = shownKinds.flatMap((shown) => formats.map((format) => ({ shown, format })))

describe('what is offered', () => {
  it.each(choices)('for $shown as $format is of its own table', (choice) => {
    const { parameters } = ownRoute(embedKindOf(choice))
    const offered = offeredParameters(choice)
    expect(offered.length).toBeGreaterThan(0)
    for (const [name, parameter] of offered)
      expect(parameters[name]).toMatchObject({ kind: parameter.kind, summary: parameter.summary })
  })

  it('leaves out no parameter of any table, but the kind of a card', () => {
    const inTables = choices.flatMap((choice) =>
      Object.keys(ownRoute(embedKindOf(choice)).parameters),
    )
    const offered = choices.flatMap((choice) => offeredParameters(choice).map(([name]) => name))
    expect(new Set(inTables)).toEqual(new Set(['type', ...offered]))
    expect(new Set(parametersOf().map(([name]) => name))).toEqual(new Set(offered))
  })

  it('stands in one of the groups', () => {
    expect(groupOf('theme')).toBe('look')
    expect(groupOf('metric')).toBe('content')
    expect(groupOf('color')).toBe('colours')
    expect(groupOf('bg_color')).toBe('colours')
  })
})

describe.each(cardKinds)('parts of a card of kind %s', (kind) => {
  const facts = kind === 'organization' ? exampleOrganizationFacts : exampleFacts
  const drawn = (hide: readonly (typeof cardParts)[number][]) =>
    JSON.stringify(drawCard(kind, facts, lookWith({ hide: new Set(hide) })))
  // The title is drawn by the frame, which leaves it out; the card itself moves up.
  const changing = cardParts.filter((part) => drawn([part]) !== drawn([]))

  it('are those whose absence shows', () => {
    expect(partsOf[kind].toSorted()).toEqual(changing.toSorted())
  })
})
