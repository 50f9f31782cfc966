import { describe, expect, it } from 'vitest'
import { mostPicturesByModel } from '../../shared/api/job-facts.ts'
import { pictureNames } from '../../shared/studio/pictures.ts'
import { areTooMany, chosenModel, drawingFrom, estimateOf } from './drawing.ts'
import { exampleProviders } from './models.fixture.ts'

const drawing = (query: string) => drawingFrom(new URLSearchParams(query))
const chosen = (query: string) => {
  const found = chosenModel(exampleProviders, drawing(query))
  return found && [found.provider.id, found.model.id]
}

describe('who draws', () => {
  it('is no model, unless one is asked for and offered', () => {
    expect(drawing('').payer).toBeNull()
    expect(chosen('')).toBeNull()
    expect(chosen('provider=openai&model=small')).toBeNull()
    expect(chosenModel(null, drawing('draw=visitor'))).toBeNull()
    expect(chosenModel([], drawing('draw=visitor'))).toBeNull()
  })

  it('is the first of those that the same one pays, where none of them is named', () => {
    expect(chosen('draw=visitor')).toEqual(['openai', 'large'])
    expect(chosen('draw=visitor&provider=workers-ai')).toEqual(['openai', 'large'])
    expect(chosen('draw=visitor&provider=openai&model=small')).toEqual(['openai', 'small'])
    expect(chosen('draw=site')).toEqual(['workers-ai', 'flux'])
  })
})

describe('what a model takes', () => {
  const estimate = (query: string, count: number) =>
    estimateOf(chosenModel(exampleProviders, drawing(query))!, pictureNames.slice(0, count))

  it('is the sum of what each picture takes, or nothing that anybody could say', () => {
    expect(estimate('draw=visitor', 3)).toEqual({ low: 120_000, high: 270_000 })
    expect(estimate('draw=visitor&model=small', 3)).toBeNull()
  })

  it('is not asked for more pictures at a time than it may draw', () => {
    const many = new Set(pictureNames.slice(0, mostPicturesByModel + 1))
    expect(areTooMany(drawing(''), many)).toBe(false)
    expect(areTooMany(drawing('draw=visitor'), many)).toBe(true)
    const fewer = new Set(pictureNames.slice(0, mostPicturesByModel))
    expect(areTooMany(drawing('draw=visitor'), fewer)).toBe(false)
  })
})
