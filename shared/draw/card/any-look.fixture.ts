/** Looks of all kinds for property tests, and what may be wrong with a drawing in one of them. */
import * as fc from 'fast-check'
import { hostileText } from '../../embed/arbitrary.ts'
import { type Box, type Drawn, drawnIn } from '../drawn.fixture.ts'
import { frame } from '../frame.ts'
import { localeCodes, localeOf } from '../locale/locale-of.ts'
import { cardParts, type Drawing, type Look } from '../look.ts'
import { themeNames, themeOf } from '../theme/themes.ts'

export function anyLook(): fc.Arbitrary<Look> {
  return fc.record({
    theme: fc.constantFrom(...themeNames).map((name) => themeOf(name)!),
    mode: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    colours: fc.constant({}),
    layout: fc.constantFrom('wide' as const, 'compact' as const),
    width: fc.constant(null),
    hide: fc.subarray([...cardParts]).map((parts) => new Set(parts)),
    border: fc.boolean(),
    radius: fc.nat(20),
    animate: fc.boolean(),
    locale: fc.constantFrom(...localeCodes).map(localeOf),
    title: fc.option(hostileText()),
    count: fc.integer({ min: 1, max: 20 }),
    hideLanguages: fc
      .subarray(['typescript', 'rust', 'go', 'c++', 'jupyter notebook', 'html'])
      .map((names) => new Set(names)),
    ageSeconds: fc.option(fc.nat(10_000_000)),
  })
}

/**
 * What a reader would see or hear amiss: elements outside the drawing, lines of text over each
 * other, what may not be in an image, no words for those who hear it. Throws where the framed
 * drawing is not well-formed.
 */
export function faultsOf(drawing: Drawing, look: Look): string[] {
  const { width, height, title, description } = drawing
  const elements = drawnIn(frame(drawing, look))
  const body = drawnIn(drawing.body)
  const lines = body.filter(({ name, text }) => name === 'text' && text !== '')
  const outside = body.filter(({ box }) => box && !isInside(box, width, height))
  const covered = lines.filter((one, at) =>
    lines.slice(at + 1).some((other) => overlap(one, other)),
  )
  const forbidden = elements.filter(
    ({ name, attributes }) =>
      /script|foreignObject|image|use|^a$/.test(name) ||
      Object.keys(attributes).some((key) => /^on|href/.test(key)),
  )
  return [
    ...outside.map(({ name, text }) => `outside: ${name} ${text}`),
    ...covered.map(({ text }) => `covered: ${text}`),
    ...forbidden.map(({ name }) => `forbidden: ${name}`),
    ...(title.trim() === '' || description.trim() === '' ? ['nothing to hear'] : []),
  ]
}

/** All lines of text of a drawing. */
export const linesOf = ({ body }: Pick<Drawing, 'body'>): string[] =>
  drawnIn(body)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)

const tolerance = 0.05

const isInside = ({ left, top, right, bottom }: Box, width: number, height: number) =>
  left >= -tolerance &&
  top >= -tolerance &&
  right <= width + tolerance &&
  bottom <= height + tolerance

function overlap({ box: one }: Drawn, { box: other }: Drawn): boolean {
  return (
    one !== null &&
    other !== null &&
    one.left < other.right - tolerance &&
    other.left < one.right - tolerance &&
    one.top < other.bottom - tolerance &&
    other.top < one.bottom - tolerance
  )
}
