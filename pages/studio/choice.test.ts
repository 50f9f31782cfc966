import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startJobInput } from '../../shared/api/job-order.ts'
import { pictureNames } from '../../shared/studio/pictures.ts'
import { isReturnPath } from '../../workers/jobs/account/sign-in/return-path.ts'
import { choiceFrom, coloursOf, orderOf, pictureAddress, queryOf, returnPathOf } from './choice.ts'
import { chosenModel } from './drawing.ts'
import { exampleProviders } from './models.fixture.ts'

const names = ['set', 'picture', 'theme', 'mode', 'colours', 'kit', 'style', 'x']
const namesOfDrawing = ['draw', 'provider', 'model', 'image', 'words']
const values = ['avatar', 'nord', 'light', 'abc,def', '1', 'visitor', 'openai', 'small', 'neon']
/** Any query, and often one that means something. */
const query = fc.dictionary(
  fc.constantFrom(...names, ...namesOfDrawing),
  fc.oneof(fc.string(), fc.constantFrom(...values, pictureNames.slice(4, 9).join())),
)

const chosen = (asked: string) => choiceFrom(new URLSearchParams(asked))

describe('what is chosen in the studio', () => {
  it('is what a profile has places for, in a kit, where nothing is asked for', () => {
    const choice = chosen('')
    expect([...choice.pictures]).toEqual(pictureNames.slice(0, 6))
    expect(choice).toMatchObject({ theme: 'default', mode: 'dark', colours: '', kit: true })
  })

  it('is nothing that a form left out', () => {
    const choice = chosen('set=1&picture=avatar')
    expect([...choice.pictures]).toEqual(['avatar'])
    expect(choice.kit).toBe(false)
  })

  it('comes back from the address that it leads to', () => {
    const asked = '?theme=nord&mode=light&colours=0d1117,f78166&style=minimalist'
    expect(queryOf(chosen(asked))).toBe(asked)
    expect(queryOf(chosen(''))).toBe('')
  })

  it('has up to five colours, or says that one is none', () => {
    expect(coloursOf({ colours: ' 0d1117, #F78166 ,' })).toEqual(['#0d1117', '#f78166'])
    expect(coloursOf({ colours: '' })).toEqual([])
    expect(coloursOf({ colours: 'none of ours' })).toBeNull()
    expect(coloursOf({ colours: '111,222,333,444,555,666' })).toBeNull()
  })

  it('is shown by pictures of that look', () => {
    const choice = chosen('theme=nord&mode=light&colours=0d1117,f78166')
    expect(pictureAddress('ada', 'avatar', 'png', choice)).toBe(
      '/art/ada/avatar.png?theme=nord&mode=light&colours=0d1117,f78166',
    )
  })

  it('is asked for as the API takes it, whatever the address says', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const choice = choiceFrom(new URLSearchParams(asked))
        const order = orderOf('ada', choice, chosenModel(exampleProviders, choice.drawing))
        if (order !== null) expect(startJobInput.safeParse(order).success).toBe(true)
      }),
    )
  })

  it('comes back whole from the path that a sign-in elsewhere returns to', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const choice = choiceFrom(new URLSearchParams(asked))
        const path = returnPathOf('ada', choice, 'ar')!
        expect(isReturnPath(path)).toBe(true)
        const back = choiceFrom(new URL(path, 'https://scope.example').searchParams)
        const { colours: _, drawing, ...look } = choice
        expect(back).toMatchObject({ ...look, drawing: { payer: drawing.payer } })
        if (drawing.payer !== null) expect(back.drawing).toEqual(drawing)
        expect(coloursOf(back)).toEqual(coloursOf(choice) ?? [])
      }),
    )
    expect(returnPathOf('dependabot[bot]', chosen(''), null)).toBeNull()
  })
})
