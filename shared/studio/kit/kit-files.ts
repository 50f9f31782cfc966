/** What the files of a kit are called, and in which order they come. */
import { pictureNames, type PictureName } from '../pictures.ts'

export const textFiles = { readme: 'README.md', setup: 'SETUP.md', data: 'data.json' } as const

/** Pictures with a place of their own; all others are further banners. */
const placed: Partial<Record<PictureName, string>> = {
  'portfolio-banner': 'portfolio-banner.png',
  'social-card': 'social/social-card.png',
  'x-banner': 'social/x-banner.png',
  'repository-cover': 'social/repository-cover.png',
  avatar: 'avatar.png',
  'skill-wheel': 'skill-wheel.png',
}

/** The order in the ZIP: what the README shows first, then what goes elsewhere, then other looks. */
export const picturesInOrder: readonly PictureName[] = [
  ...new Set([...(Object.keys(placed) as PictureName[]), ...pictureNames]),
]

/** The path of a picture in the kit: at most one folder, which is ours. */
export function pictureFile(name: PictureName): string {
  return placed[name] ?? `banners/${name}.png`
}

/** Whether it is one of the looks that take the place of the portfolio banner. */
export const isFurtherBanner = (name: PictureName): boolean => placed[name] === undefined
