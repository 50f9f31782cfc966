/** The page of what is stored has words for everything that the report may name. */
import { describe, expect, it } from 'vitest'
import { groups, uncounted } from '../../../pages/privacy/things/stored-things.ts'
import { classNames, notCounted } from './classes.ts'

describe('the page of what is stored', () => {
  it('has every class of the report once, and no other', () => {
    const onPage = Object.values(groups).flatMap(Object.keys)
    expect(onPage.toSorted()).toEqual(classNames.toSorted())
  })

  it('has what nobody can count, and no other', () => {
    expect(Object.keys(uncounted).toSorted()).toEqual(notCounted.map(({ name }) => name).toSorted())
  })
})
