/** What there is to embed, and as what files. */
import { cardKinds } from '../../../shared/draw/look.ts'

/** Cards by what they show, and the other embeds. */
export const shownKinds = [...cardKinds, 'badge', 'og', 'duel'] as const
export type Shown = (typeof shownKinds)[number]

export const formats = ['svg', 'png'] as const
export type Format = (typeof formats)[number]

/** Badges are drawn as SVG alone, pictures for links as PNG. */
export const hasFormats = (shown: Shown) => shown !== 'badge' && shown !== 'og'
