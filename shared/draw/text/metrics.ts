/** How wide text is, in the fonts that drawings name. */

/**
 * `badge` is the stack that begins with Verdana, `sans` the one of the cards; both with their bold
 * face.
 */
export type Face = 'badge' | 'badge-bold' | 'sans' | 'sans-bold'

/** Width in pixels of one line at a size in pixels. Never less than what a viewer's font takes. */
export function widthOf(text: string, sizePixels: number, face: Face = 'sans'): number {
  const ems = face.endsWith('bold') ? 0.64 : 0.58
  return [...text].length * ems * sizePixels
}

/** The text, shortened with an ellipsis where it is wider than `widthPixels`. */
export function fitted(
  text: string,
  widthPixels: number,
  sizePixels: number,
  face: Face = 'sans',
): string {
  if (widthOf(text, sizePixels, face) <= widthPixels) return text
  const characters = [...text]
  while (characters.length > 1) {
    characters.pop()
    const shortened = `${characters.join('').trimEnd()}…`
    if (widthOf(shortened, sizePixels, face) <= widthPixels) return shortened
  }
  return '…'
}
