/** What a browser makes of a drawing's texts: where each is, in the drawing's own pixels. */
import type { Page } from 'playwright-core'

export type Measured = {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

export type MeasuredDrawing = { width: number; height: number; texts: Measured[] }

/**
 * Runs in the page, as text: what the browser is to run must not depend on how this file is built.
 * Heights are those of letters, not of the lines of a font, which differ with every font.
 */
const measure = `JSON.stringify([...document.querySelectorAll('svg')].map((svg) => {
  const { width, height } = svg.viewBox.baseVal
  const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
    const size = Number(text.getAttribute('font-size'))
    const spans = text.querySelectorAll('tspan')
    return (spans.length > 0 ? [...spans] : [text]).flatMap((element) => {
      if (element.textContent.trim() === '') return []
      const { x, width } = element.getBBox()
      const y = Number(text.getAttribute('y'))
      return [{
        text: element.textContent,
        left: x,
        right: x + width,
        top: y - 0.75 * size,
        bottom: y + 0.22 * size,
      }]
    })
  })
  return { width, height, texts }
}))`

/** Measures drawings in a page, set in a family (or a list) in place of those they name. */
export async function measured(
  page: Page,
  drawings: readonly string[],
  family: string,
): Promise<MeasuredDrawing[]> {
  const shown = drawings.map((svg) => svg.replace(/font-family="[^"]*"/, `font-family="${family}"`))
  await page.evaluate(`document.body.innerHTML = ${JSON.stringify(shown.join(''))}`)
  await page.evaluate('document.fonts.ready.then(() => null)')
  // As text: handing so many objects from process to process takes longer than measuring.
  return JSON.parse(await page.evaluate<string>(measure)) as MeasuredDrawing[]
}

const tolerance = 1.5
/** Text that touches the edge looks cut, even where it is not. The age of the numbers is lowest. */
const margin = 8
const leastBelow = 4

/**
 * What a reader would see amiss: texts at the edge of the drawing, over each other, or cut; of
 * `names` as much as has room may be shown.
 */
export function faultsOf(
  { width, height, texts }: MeasuredDrawing,
  names: readonly string[],
): string[] {
  const outside = texts.filter(
    ({ left, top, right, bottom }) =>
      left < margin || top < margin || right > width - margin || bottom > height - leastBelow,
  )
  const pairs = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one, other] as const] : [])),
  )
  const cut = texts.filter(({ text }) => {
    const shown = text.replace(/[\u2066-\u2069]/g, '')
    return shown.endsWith('…') && !names.some((name) => name.startsWith(shown.slice(0, -1)))
  })
  return [
    ...cut.map((one) => `cut: ${told(one)}`),
    ...outside.map((one) => `outside ${width} × ${height}: ${told(one)}`),
    ...pairs.map(([one, other]) => `over each other: ${told(one)} and ${told(other)}`),
  ]
}

const told = ({ text, left, right }: Measured) =>
  `“${text}” (${Math.round(left)}–${Math.round(right)})`

const overlap = (one: Measured, other: Measured) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance
