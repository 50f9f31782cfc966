/** From SVG to PNG, by resvg and with our own fonts. */
import { filesOf, fontFamilies, type FontFile } from './fonts.ts'
import { instantiateResvg, type OpenDrawing, type OpenSvg, type Refused } from './resvg.ts'
import { rulerOf } from './ruler.ts'
import { setTexts } from './set-texts.ts'

/** Pixels. A wider picture is drawn this wide. */
export const widestPicture = 2400
/** Pixels in all. A larger picture is drawn smaller: an isolate has 128 MB. */
export const mostPixels = 4_000_000

export type Renderer = {
  /**
   * The SVG as PNG, `width` pixels wide (within bounds). The same SVG and width give the same bytes
   * wherever it runs. Throws an error that says what is wrong with the SVG.
   */
  renderPng(svg: string, options: { width: number }): Promise<Uint8Array>
}

/** Where the parts come from: each is asked for when it is first needed, until it has come. */
export type RendererParts = {
  module(): Promise<WebAssembly.Module>
  font(file: FontFile): Promise<Uint8Array>
}

/**
 * A renderer that loads its parts when first used. It keeps what was loaded and never the wait for
 * it: in a Worker a request must not wait for what another one began, which may end with that one's
 * client. Two who come first both load.
 *
 * @example
 * const renderer = createRenderer({ module: async () => resvgModule, font: readFont })
 * const png = await renderer.renderPng(svg, { width: 1200 })
 */
export function createRenderer(parts: RendererParts): Renderer {
  let instance: OpenSvg | null = null
  const fonts = new Map<FontFile, Uint8Array>()

  const loaded = async (file: FontFile) => {
    const font = fonts.get(file) ?? (await parts.font(file))
    fonts.set(file, font)
    return font
  }

  const opened = async () => {
    const open = instance ?? (await instantiateResvg(await parts.module()))
    return (instance ??= open)
  }

  return {
    async renderPng(svg, { width }) {
      const setting = setTexts(withThaiTakenApart(svg))
      const { files, own } = setting
      const [open, ...buffers] = await Promise.all([opened(), ...files.map(loaded)])
      try {
        const openAt = (drawing: string, value: number, some = files) =>
          accepted(
            open(
              drawing,
              { fitTo: { mode: 'width', value }, font: everyFamily(fontFamilies[own]) },
              some.map((file) => buffers[files.indexOf(file)]!),
            ),
          )
        const ruler = rulerOf((drawing, family) => openAt(drawing, 1, filesOf(family, own)))
        return painted(openAt, setting.svg(ruler), bounded(width))
      } catch (error) {
        if (error instanceof SvgRefused) throw error
        // Another picture may have brought a new one already.
        if (instance === open) instance = null
        throw new Error(`resvg broke on an SVG of ${svg.length} characters`, { cause: error })
      }
    },
  }
}

/** What is the drawing's fault: the instance is as good as before. */
class SvgRefused extends Error {}

function painted(
  openAt: (svg: string, width: number) => OpenDrawing,
  svg: string,
  width: number,
): Uint8Array {
  let drawing = openAt(svg, width)
  const fitting = widthWithin(mostPixels, width, drawing.height / drawing.width)
  if (fitting < width) {
    drawing.close()
    drawing = openAt(svg, fitting)
  }
  const png = drawing.paint()
  drawing.close()
  return accepted(png)
}

function accepted<Result extends object>(result: Result | Refused): Result {
  if ('refused' in result) throw new SvgRefused(result.refused)
  return result
}

/** The width, or as much of it as a picture of those proportions has within so many pixels. */
function widthWithin(pixels: number, width: number, heightToWidth: number): number {
  const widest = Math.floor(Math.sqrt(pixels / heightToWidth))
  if (widest >= 1) return Math.min(width, widest)
  throw new SvgRefused('The drawing is too high for its width')
}

/** Whatever family a drawing names, and none of them is at hand, this one is taken. */
function everyFamily(family: string) {
  return {
    defaultFontFamily: family,
    sansSerifFamily: family,
    serifFamily: family,
    monospaceFamily: family,
    cursiveFamily: family,
    fantasyFamily: family,
  }
}

function bounded(width: number): number {
  return Math.min(Math.max(Math.round(width) || 1, 1), widestPicture)
}

/**
 * The Thai vowel AM as the two signs that it is made of: resvg 2.6 moves on after a cluster by its
 * widest glyph only (linebender/resvg#1043), and would draw the next letter over this one. The first
 * sign stands before marks of tone, as shapers have it.
 */
function withThaiTakenApart(svg: string): string {
  return svg.replace(/([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/g, '\u0e4d$1\u0e32')
}
