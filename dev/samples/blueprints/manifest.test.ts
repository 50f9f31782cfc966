import { describe, expect, it } from 'vitest'
import { dependenciesOf } from '../../../shared/stack/manifests.ts'
import { blueprints, type BlueprintName } from './index.ts'
import { manifestText } from './manifest.ts'

const cases = (Object.keys(blueprints) as BlueprintName[]).flatMap((name) =>
  (blueprints[name].manifests ?? []).map((manifest) => ({ name, manifest, path: manifest.path })),
)

describe('a manifest', () => {
  it.each(cases)('$path of a $name names what it depends on', ({ manifest }) => {
    const text = manifestText(manifest, 'sample')
    expect(dependenciesOf(manifest.path, text)?.names).toEqual(
      expect.arrayContaining([...manifest.dependencies]),
    )
  })
  it('of an unknown package manager is refused', () => {
    expect(() => manifestText({ path: 'mix.exs', dependencies: [] }, 'sample')).toThrow(/mix\.exs/)
  })
})
