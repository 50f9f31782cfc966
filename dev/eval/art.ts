/**
 * Compares what resvg paints of two hundred pictures with what librsvg paints, by structural similarity:
 * `npm run eval:art`. Needs `rsvg-convert` (Debian: librsvg2-bin). Texts are left out, for fonts differ.
 */
import { execFileSync } from 'node:child_process'
import { drawPicture } from '../../shared/studio/draw-picture.ts'
import { pictures } from '../../shared/studio/pictures.ts'
import { pixelsOf } from '../gallery/png.ts'
import { openRenderer } from '../renderer.ts'
import { goldenSeeds } from './art/golden-seeds.ts'
import { structuralSimilarity } from './art/similarity.ts'

const least = 0.99

const renderer = openRenderer()
const seen: { name: string; similarity: number }[] = []
for (const [index, { facts, order }] of goldenSeeds.entries()) {
  const { width } = pictures[order.picture]
  const svg = drawPicture(facts, order).replace(/<text\b.*?<\/text>/g, '')
  const one = pixelsOf(await renderer.renderPng(svg, { width }))
  const other = pixelsOf(
    execFileSync('rsvg-convert', ['--width', String(width)], { input: svg, maxBuffer: 2 ** 26 }),
  )
  seen.push({
    name: `${index} ${order.picture} ${order.theme} ${order.mode}`,
    similarity: structuralSimilarity(one, other),
  })
}

const ranked = seen.toSorted((one, other) => one.similarity - other.similarity)
const mean = seen.reduce((sum, { similarity }) => sum + similarity, 0) / seen.length
console.log(`${seen.length} pictures: mean ${mean.toFixed(5)}, least similar:`)
for (const { name, similarity } of ranked.slice(0, 8))
  console.log(`  ${similarity.toFixed(5)} ${name}`)
if (ranked[0]!.similarity < least) process.exitCode = 1
