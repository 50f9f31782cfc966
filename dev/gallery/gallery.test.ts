import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRenderer } from '../renderer.ts'
import { artPage, artPictures, paintPicture } from './art.ts'
import { drawPicture } from './draw-picture.ts'
import { indexPage } from './index-page.ts'
import { fileOf, groups } from './pictures.ts'
import { pixelsOf, similarity } from './png.ts'
import { drawTerminal, terminalPage, terminalPictures } from './terminal.ts'

const folder = join(import.meta.dirname, '../../docs/gallery')
const pictures = groups.flatMap((group) => group.pictures)
const drawings = pictures.filter(({ address }) => /\.svg/.test(address))
const pixelled = pictures.filter(({ address }) => /\.png/.test(address))
const kept = async (name: string) => new Uint8Array(await readFile(join(folder, name)))
const renderer = openRenderer()

/** Where one of these fails on purpose: `npm run gallery`, and look at what has changed. */
describe('the gallery', () => {
  it('holds its pictures and its page, and nothing else', async () => {
    const files = [...pictures.map(fileOf), 'README.md', 'art', 'pages', 'terminal']
    expect((await readdir(folder)).toSorted()).toEqual(files.toSorted())
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(indexPage())
  })

  it.each(drawings)('shows $address as it is drawn today', async (picture) => {
    const today = await drawPicture(picture, renderer)
    expect(new TextDecoder().decode(await kept(fileOf(picture)))).toBe(
      new TextDecoder().decode(today),
    )
  })

  it.each(pixelled)('shows $address as it is painted today', async (picture) => {
    const today = pixelsOf(await drawPicture(picture, renderer))
    expect(similarity(pixelsOf(await kept(fileOf(picture))), today, 2)).toBeGreaterThan(0.999)
  })
})

describe('the gallery of the studio', () => {
  it('holds its pictures and its page, and nothing else', async () => {
    const files = [...artPictures.map(({ file }) => file), 'README.md']
    expect((await readdir(join(folder, 'art'))).toSorted()).toEqual(files.toSorted())
    expect(await readFile(join(folder, 'art/README.md'), 'utf8')).toBe(artPage())
  })

  it.each(artPictures)('shows $file as it is painted today', async (picture) => {
    const today = pixelsOf(await paintPicture(picture, renderer))
    const before = pixelsOf(await kept(join('art', picture.file)))
    expect(similarity(before, today, 2)).toBeGreaterThan(0.999)
  })
})

describe('the gallery of the terminal', () => {
  it('holds its pictures and its page, and nothing else', async () => {
    const files = [...terminalPictures.map(({ file }) => file), 'README.md']
    expect((await readdir(join(folder, 'terminal'))).toSorted()).toEqual(files.toSorted())
    expect(await readFile(join(folder, 'terminal/README.md'), 'utf8')).toBe(terminalPage())
  })

  it.each(terminalPictures)('shows $file as it is drawn today', async (picture) => {
    expect(await readFile(join(folder, 'terminal', picture.file), 'utf8')).toBe(
      await drawTerminal(picture),
    )
  })
})

describe('pixels', () => {
  const paint = async (content: string) =>
    pixelsOf(
      await renderer.renderPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${content}</svg>`,
        { width: 20 },
      ),
    )

  it('are read from what resvg writes', async () => {
    const { width, height, rgba } = await paint(
      '<rect width="10" height="10" fill="#0969da"/><rect x="10" width="10" height="5" fill="#fff"/>',
    )
    expect([width, height]).toEqual([20, 10])
    const at = (x: number, y: number) => [...rgba.subarray(4 * (y * 20 + x), 4 * (y * 20 + x) + 4)]
    expect([at(9, 9), at(10, 4), at(10, 5)]).toEqual([
      [0x09, 0x69, 0xda, 0xff],
      [0xff, 0xff, 0xff, 0xff],
      [0, 0, 0, 0],
    ])
  })

  it('that differ are counted', async () => {
    const white = await paint('<rect width="20" height="10" fill="#fff"/>')
    const dotted = await paint(
      '<rect width="20" height="10" fill="#fff"/><rect x="3" y="3" width="1" height="1"/>',
    )
    expect([similarity(white, dotted, 2), similarity(white, white, 0)]).toEqual([0.995, 1])
  })
})
