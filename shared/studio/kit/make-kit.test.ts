import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../embed/arbitrary.ts'
import { exampleFacts, exampleOrganizationFacts } from '../../embed/example-facts.ts'
import { type PictureName, pictureNames, pictures } from '../pictures.ts'
import { foundByMarked } from './hostile-markdown.fixture.ts'
import { kitDataSchema } from './kit-data.ts'
import { pictureFile } from './kit-files.ts'
import { type KitOrder, makeKit } from './make-kit.ts'
import { readmeStyles } from './readme-styles.ts'

const madeAt = new Date('2026-11-22T10:00:00Z')
const order: KitOrder = {
  facts: exampleFacts,
  style: 'creative',
  origin: 'https://scope.example',
  theme: 'nord',
  pictures: [],
  madeAt,
}
const drawn = (...names: PictureName[]) =>
  names.map((name) => ({ name, png: new TextEncoder().encode(name) }))
const failed = (...names: PictureName[]) => names.map((name) => ({ name, png: null }))

/** The files of a kit, its texts as text. */
const filesOf = (asked: Partial<KitOrder>) =>
  new Map(
    makeKit({ ...order, ...asked }).map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  )

const anyPictures = fc
  .tuple(fc.shuffledSubarray(pictureNames), fc.shuffledSubarray(pictureNames))
  .map(([some, others]) => [
    ...drawn(...some),
    ...failed(...others.filter((name) => !some.includes(name))),
  ])

describe('a kit', () => {
  it('has its texts first, then what the README shows, then what goes elsewhere', () => {
    const kit = makeKit({ ...order, pictures: drawn(...pictureNames.toReversed()) })
    expect(kit.map(({ name }) => name).slice(0, 9)).toEqual([
      'README.md',
      'SETUP.md',
      'data.json',
      'portfolio-banner.png',
      'social/social-card.png',
      'social/x-banner.png',
      'social/repository-cover.png',
      'avatar.png',
      'skill-wheel.png',
    ])
    expect(kit).toHaveLength(3 + pictureNames.length)
    expect(new Set(kit.map(({ name }) => name)).size).toBe(kit.length)
    for (const { modifiedAt } of kit) expect(modifiedAt).toBe(madeAt)
  })

  it('has every picture that could be made, as it was, and names every other', () => {
    fc.assert(
      fc.property(anyPictures, fc.constantFrom(...readmeStyles), (asked, style) => {
        const files = filesOf({ pictures: asked, style })
        for (const { name, png } of asked) {
          expect(files.get(pictureFile(name))).toBe(png === null ? undefined : name)
          if (png === null)
            expect(files.get('SETUP.md')).toContain(`\`${pictureFile(name)}\`: making it failed`)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leads, in its texts, to no file that it lacks', () => {
    fc.assert(
      fc.property(
        anyFacts(),
        anyPictures,
        fc.constantFrom(...readmeStyles),
        (facts, asked, style) => {
          const files = filesOf({ facts, pictures: asked, style })
          const { addresses } = foundByMarked(files.get('README.md')!)
          for (const address of addresses.filter((one) => !one.startsWith(order.origin)))
            expect([...files.keys()]).toContain(address.replace('./', ''))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds the facts that it was made from, and nothing beside them', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const more = { ...facts, name: 'Ada Lumen' }
        const data = kitDataSchema.parse(JSON.parse(filesOf({ facts: more }).get('data.json')!))
        expect(data.facts).toEqual(JSON.parse(JSON.stringify(facts)))
        expect(data).toMatchObject({
          asOf: facts.asOf,
          formula: facts.formula,
          madeAt: madeAt.toISOString(),
          page: `https://scope.example/u/${facts.login}`,
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('SETUP.md', () => {
  const setupOf = (asked: Partial<KitOrder>) => filesOf(asked).get('SETUP.md')!

  it('says where the README goes, and what has to lie beside it', () => {
    const all = drawn(...pictureNames)
    const inProfile =
      '`README.md`, `portfolio-banner.png` and `skill-wheel.png` into its top folder'
    expect(setupOf({ pictures: all })).toContain('repository `ada-lumen/ada-lumen`')
    expect(setupOf({ pictures: all })).toContain(inProfile)
    expect(setupOf({ pictures: all, style: 'minimalist' })).toContain('Put `README.md` into')
    const organization = setupOf({ facts: exampleOrganizationFacts, pictures: all })
    expect(organization).toContain('repository `lumen-works/.github`')
    expect(organization).toContain('into the folder `profile`')
    const app = setupOf({ facts: { ...exampleFacts, kind: 'bot', login: 'tidy[bot]' } })
    expect(app).toContain('no page that shows a README')
  })

  it('gives each picture the size that it has', () => {
    const setup = setupOf({ pictures: drawn(...pictureNames) })
    for (const name of ['avatar', 'x-banner', 'social-card', 'portfolio-banner'] as const)
      expect(setup).toContain(
        `| \`${pictureFile(name)}\` | ${pictures[name].width} × ${pictures[name].height} |`,
      )
  })

  it('tells what failed from what was not asked for', () => {
    const setup = setupOf({ pictures: [...drawn('avatar'), ...failed('x-banner', 'blueprint')] })
    const missing = setup.split('## ').find((part) => part.startsWith('What is missing'))!
    expect(missing).toContain('`social/x-banner.png`: making it failed')
    expect(missing).toContain('`banners/blueprint.png`: making it failed')
    expect(missing).toContain('`skill-wheel.png`: was not asked for')
    expect(missing).not.toContain('avatar')
    expect(missing).not.toContain('topographic')
  })
})

describe('the README of a kit', () => {
  it('is the one that was written before, to the letter', () => {
    expect(filesOf({ readme: '# Mine\n' }).get('README.md')).toBe('# Mine\n')
  })
})
