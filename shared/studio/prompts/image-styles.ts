/** The styles in which a model draws. */

export const imageStyles = ['dark', 'light', 'neon', 'minimal', 'gradient'] as const
export type ImageStyle = (typeof imageStyles)[number]
