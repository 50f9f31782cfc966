/** The icons of the installed page, drawn from the mark. */
import { markPhantom, markRing, markSize } from '../../pages/frame/mark-shapes.ts'

export type Icon = {
  file: string
  /** Pixels of each side. */
  size: number
  /**
   * The share of the side that the mark takes. Platforms cut maskable icons to any shape around a circle
   * of 80 %. Source: W3C, "Web Application Manifest", icon masks.
   */
  share: number
  /** Where the platform does not cut the icon, it has rounded corners of its own. */
  corner: number
}

export const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 0.76, corner: 0.22 },
  { file: 'icon-512.png', size: 512, share: 0.76, corner: 0.22 },
  { file: 'maskable-192.png', size: 192, share: 0.6, corner: 0 },
  { file: 'maskable-512.png', size: 512, share: 0.6, corner: 0 },
]

/** The colours of the pages in the dark. */
const paper = '#0c0f16'
const ink = '#eeeeff'
const accent = '#7799ff'

export function iconSvg({ size, share, corner }: Icon): string {
  const scale = (size * share) / markSize
  const offset = (size * (1 - share)) / 2
  const middle = markSize / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" rx="${size * corner}" fill="${paper}"/><g transform="translate(${offset} ${offset}) scale(${scale})"><g fill="none" stroke="${ink}" stroke-width="${markRing.width}" stroke-linecap="round"><circle cx="${middle}" cy="${middle}" r="${markRing.radius}"/><path d="${markRing.lines}"/></g><path fill="${accent}" d="${markPhantom}"/></g></svg>`
}
