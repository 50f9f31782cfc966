/** What the API might offer: a provider with two models on a visitor's key, and one that the site pays. */
import type { ProviderView } from '../../shared/api/providers.ts'
import { pictureNames, type PictureName } from '../../shared/studio/pictures.ts'

type Estimates = NonNullable<ProviderView['models'][number]['estimates']>

const estimates = Object.fromEntries(
  pictureNames.map((name) => [name, { low: 40_000, high: 90_000 }]),
) as Estimates & Record<PictureName, { low: number; high: number }>

const keyless = { keysPage: null, signIn: null } as const

export const exampleProviders: readonly ProviderView[] = [
  {
    id: 'openai',
    label: 'OpenAI',
    payer: 'visitor',
    keysPage: 'https://platform.openai.com/api-keys',
    signIn: null,
    writesWords: true,
    models: [
      { id: 'large', label: 'Large', estimates, showsPartials: true },
      { id: 'small', label: 'Small', estimates: null, showsPartials: false },
    ],
  },
  {
    ...keyless,
    id: 'workers-ai',
    label: 'Workers AI',
    payer: 'site',
    writesWords: false,
    models: [{ id: 'flux', label: 'FLUX', estimates, showsPartials: false }],
  },
]
