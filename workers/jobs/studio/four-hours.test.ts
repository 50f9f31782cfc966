/** What jobs made is gone with its four hours: pictures, originals, what was unfinished, READMEs and kits. */
import { describe, expect, it } from 'vitest'
import { imageLifetimeMilliseconds } from '../images/image-name.ts'
import { createWorld as createImages, minute } from '../images/image-world.fixture.ts'
import { byModel, createWorld, exampleOriginal, id, never } from './consume-world.fixture.ts'
import type { JobRecord } from './job-record.ts'
import type { ModelMaker } from './maker.ts'

const count = 150

const filesOf = ({ assets }: JobRecord) =>
  assets.flatMap(({ file, original, preview }) =>
    [file, original, preview].flatMap((one) => one?.image ?? []),
  )

describe('what a hundred and fifty jobs made', () => {
  it('can be seen for four hours; a minute later nothing is there, whatever it was', async () => {
    const images = createImages()
    const { jobs, deliver, consumer, models } = createWorld(count, never, byModel)
    const picture: ModelMaker['picture'] = async (order, by, name, work) => {
      work.onPartial(exampleOriginal)
      return models.picture(order, by, name, work)
    }
    const using = { ...consumer, images: images.store, models: { ...models, picture } }
    for (let at = 0; at < count; at += 1) await deliver({ job: id(at) }, using)

    const names = [...jobs.values()].flatMap(filesOf)
    // Two pictures with their originals, README and kit; the unfinished ones were deleted already.
    const kept = [...jobs.values()].flatMap(({ assets }) =>
      assets.flatMap(({ file, original }) => [file, original].flatMap((one) => one?.image ?? [])),
    )
    expect(kept).toHaveLength(count * 6)
    expect(images.bucket.keys()).toHaveLength(count * 6)
    const seen = () => Promise.all(names.map((name) => images.store.get(name)))

    const last = images.now() + imageLifetimeMilliseconds
    await images.passUntil(last - 1)
    expect((await seen()).filter((one) => one !== null)).toHaveLength(kept.length)
    await images.passUntil(last)
    expect((await seen()).filter((one) => one !== null)).toEqual([])
    await images.passUntil(last + minute)
    expect(images.bucket.keys()).toEqual([])
  })
})
