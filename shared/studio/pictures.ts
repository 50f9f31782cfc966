/** The pictures that the studio makes, each with the size that its place takes. */

type Size = { width: number; height: number }

/** LinkedIn's banner is as wide as four times its height. */
const banner = { width: 1584, height: 396 } as const

/** In pixels. */
export const pictures = {
  'portfolio-banner': banner,
  'x-banner': { width: 1500, height: 500 },
  'social-card': { width: 1200, height: 630 },
  'repository-cover': { width: 1280, height: 640 },
  'skill-wheel': { width: 1200, height: 1200 },
  avatar: { width: 460, height: 460 },
  'neon-circuit': banner,
  'code-galaxy': banner,
  'isometric-workspace': banner,
  'gradient-mesh': banner,
  'terminal-retro': banner,
  'hexagonal-grid': banner,
  'data-flow': banner,
  topographic: banner,
  blueprint: banner,
  'particle-wave': banner,
} as const satisfies Record<string, Size>

export type PictureName = keyof typeof pictures
export const pictureNames = Object.keys(pictures) as PictureName[]
