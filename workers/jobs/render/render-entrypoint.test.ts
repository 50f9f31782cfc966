import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, experimental_readRawConfig, type TestHarness } from 'wrangler'
import { goldenSeeds } from '../../../dev/eval/art/golden-seeds.ts'
import { openRenderer } from '../../../dev/renderer.ts'
import { drawPicture } from '../../../shared/studio/draw-picture.ts'
import { withProvenance } from '../../../shared/studio/provenance/provenance.ts'
import type { JobsEnv, RendererApi } from '../../platform/bindings.ts'

/** The Worker as it is configured, with the edge's way in. */
type TestEnv = JobsEnv & { RENDERER: Service<RendererApi> }

const jobsFolder = new URL('..', import.meta.url).pathname
let harness: TestHarness
let env: TestEnv

beforeAll(async () => {
  const { rawConfig } = experimental_readRawConfig({ config: `${jobsFolder}wrangler.toml` })
  const config = {
    ...rawConfig,
    main: `${jobsFolder}index.ts`,
    services: [{ binding: 'RENDERER', service: 'jobs', entrypoint: 'Renderer' }],
  }
  harness = createTestHarness({ workers: [{ config }] })
  await harness.listen()
  env = await harness.getWorker<TestEnv>().getEnv()
}, 60_000)

afterAll(() => harness?.close())

const renderer = openRenderer()

/** In Node, with the mark that the Worker's door gives every picture. */
const painted = async (drawing: string, width: number) =>
  withProvenance((await renderer.renderPng(drawing, { width })).slice(), 'art')

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" lang="ar" width="300" height="60">' +
  '<rect width="300" height="60" fill="#fff"/><text x="10" y="35">النشاط 84 日本 Ж</text></svg>'

describe('the renderer in the Workers runtime', () => {
  it('gives the same bytes as in Node, drawn and kept', async () => {
    const inNode = Buffer.from(await painted(svg, 600))
    const drawn = Buffer.from(await env.RENDERER.png(svg, 600))
    const kept = Buffer.from(await env.RENDERER.png(svg, 600))
    expect([drawn.toString('hex'), kept.toString('hex')]).toEqual([
      inNode.toString('hex'),
      inNode.toString('hex'),
    ])
  })

  it('gives the same bytes as in Node for two hundred pictures of the studio', async () => {
    const narrow = 96
    const differing: number[] = []
    for (const [index, { facts, order }] of goldenSeeds.entries()) {
      const picture = drawPicture(facts, order)
      const inNode = await painted(picture, narrow)
      const inWorker = await env.RENDERER.png(picture, narrow)
      if (sha256(inNode) !== sha256(new Uint8Array(inWorker))) differing.push(index)
    }
    expect(goldenSeeds.length).toBeGreaterThanOrEqual(200)
    expect(differing).toEqual([])
  }, 60_000)

  it('says what is wrong with an SVG', async () => {
    const refused = async () => await env.RENDERER.png('<svg', 600)
    await expect(refused()).rejects.toThrow(/root node/)
  })
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
