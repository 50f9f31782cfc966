/** The shapes of the mark, in a square of 32: on the pages, and in the icons of the installed page. */
export const markSize = 32
/** A ring around the middle, and four lines that lead to it. */
export const markRing = { radius: 12.5, lines: 'M16 1v5M16 26v5M1 16h5M26 16h5', width: 1.75 }
export const markPhantom =
  'M11 22.500v-7.500a5 5 0 0 1 10 0v7.500l-1.700-1.500-1.650 1.500-1.650-1.500-1.650 1.500-1.650-1.500z'
