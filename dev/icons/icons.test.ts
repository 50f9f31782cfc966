/** The icons and the manifest that names them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openRenderer } from '../renderer.ts'
import { icons, iconSvg } from './draw-icon.ts'

const fileOf = (path: string) => new URL(`../../pages/public${path}`, import.meta.url).pathname
const manifest = JSON.parse(readFileSync(fileOf('/manifest.webmanifest'), 'utf8')) as {
  icons: { src: string; sizes: string; type: string; purpose: string }[]
}

describe('the icons', () => {
  it.each(icons)('are those that `npm run icons` draws: $file', async (icon) => {
    const drawn = await openRenderer().renderPng(iconSvg(icon), { width: icon.size })
    expect(Buffer.compare(readFileSync(fileOf(`/icons/${icon.file}`)), drawn)).toBe(0)
  })

  it('are all in the manifest, with the size and the purpose that they have', () => {
    const expected = icons.map(({ file, size, corner }) => ({
      src: `/icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: corner === 0 ? 'maskable' : 'any',
    }))
    expect(manifest.icons).toEqual(expected)
  })
})
