import { describe, expect, it } from 'vitest'
import { chosenModel, drawingFrom } from './drawing.ts'
import { exampleProviders } from './models.fixture.ts'
import { keyProviderOf, noModels, payersOffered, signInOffered } from './models.ts'

const [ofVisitor, ofSite] = exampleProviders
const offered = (...providers: typeof exampleProviders) => ({ ...noModels, providers })

describe('the models that are offered', () => {
  it('are paid by the visitor, until it is known who else may pay, or that nobody may', () => {
    expect(payersOffered(noModels)).toEqual(['visitor'])
    expect(payersOffered(offered(ofSite!, ofVisitor!))).toEqual(['visitor', 'site'])
    expect(payersOffered(offered(ofSite!))).toEqual(['site'])
    expect(payersOffered(offered())).toEqual([])
  })

  it('take a key where the visitor pays, and none where the site does', () => {
    const keyOf = (query: string) =>
      keyProviderOf(chosenModel(exampleProviders, drawingFrom(new URLSearchParams(query)))!)
    expect([keyOf('draw=visitor'), keyOf('draw=site')]).toEqual(['openai', null])
  })

  it('come with a sign-in where there is one', () => {
    expect(signInOffered(noModels)).toBeNull()
    expect(signInOffered(offered(...exampleProviders))).toBeNull()
    const signIn = '/api/v1/session/openrouter'
    const openrouter = { ...ofVisitor!, id: 'openrouter', label: 'OpenRouter', signIn } as const
    expect(signInOffered(offered(ofVisitor!, openrouter))).toMatchObject({ path: signIn })
  })
})
