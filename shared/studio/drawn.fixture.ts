/** What a picture is made of, for tests: its groups, shapes, colours and faults. Only tests import this. */
import { SaxesParser } from 'saxes'
import { widthOf } from '../draw/text/metrics.ts'

export type Seen = {
  /** What is wrong with it as XML, or as an image that may do nothing but show itself. */
  faults: string[]
  shapes: number
  colours: Set<string>
  /** The text of each group, by its id. */
  groups: Map<string, string>
  texts: { text: string; from: number; to: number }[]
}

const drawn = /^(?:path|rect|circle|ellipse|line|polygon|polyline|text)$/
/** What `<metadata>` may hold beside text: XMP, which nothing draws. */
const statement =
  /^(?:adobe:ns:meta\/ xmpmeta|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns# (?:RDF|Description))$/
const allowed =
  /^(?:svg|title|desc|metadata|defs|g|stop|linearGradient|radialGradient|clipPath|path|rect|circle|ellipse|text)$/

/** Reads an SVG as strictly as XML is read. */
export function seen(svg: string): Seen {
  const found: Seen = {
    faults: [],
    shapes: 0,
    colours: new Set(),
    groups: groupsOf(svg),
    texts: [],
  }
  const parser = new SaxesParser({ xmlns: true })
  let line: { x: number; size: number; anchor: string; held: number | null } | null = null
  parser.on('error', ({ message }) => void found.faults.push(message))
  const open: string[] = []
  parser.on('closetag', () => void open.pop())
  parser.on('opentag', ({ local, uri, attributes }) => {
    const isStated = open.includes('metadata') && statement.test(`${uri} ${local}`)
    if (!isStated && (uri !== 'http://www.w3.org/2000/svg' || !allowed.test(local)))
      found.faults.push(`<${local}>`)
    open.push(local)
    if (drawn.test(local)) found.shapes += 1
    const values = new Map(Object.values(attributes).map(({ local: name, value }) => [name, value]))
    for (const [name, value] of values) {
      if (/^on|href$|^style$|^filter$/i.test(name)) found.faults.push(name)
      if (/url\((?!#)|javascript:|data:/i.test(value)) found.faults.push(value)
      if (/NaN|undefined|Infinity|null|\d{7}|e[+-]\d/.test(value))
        found.faults.push(`${name}=${value.slice(0, 80)}`)
      if (/^(?:fill|stroke|stop-color)$/.test(name) && value.startsWith('#'))
        found.colours.add(value)
      else if (
        /^(?:fill|stroke|stop-color)$/.test(name) &&
        !/^(?:none|url\(#[\w-]+\))$/.test(value)
      )
        found.faults.push(`${name}=${value}`)
    }
    const held = values.get('textLength')
    line =
      local === 'text'
        ? {
            x: Number(values.get('x')),
            size: Number(values.get('font-size')),
            anchor: values.get('text-anchor') ?? 'start',
            held: held === undefined ? null : Number(held),
          }
        : null
  })
  parser.on('text', (text) => {
    if (!line) return
    const width = line.held ?? widthOf(text, line.size)
    const before = { start: 0, middle: width / 2, end: width }[line.anchor]!
    found.texts.push({ text, from: line.x - before, to: line.x - before + width })
  })
  parser.write(svg).close()
  return found
}

/** Groups with an id stand beside each other; other groups have none. What a group refers to is part of it. */
function groupsOf(svg: string): Map<string, string> {
  const parts = svg.split(/<g id="/).slice(1)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('"')
      const used = [...part.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => definitionOf(svg, id!))
      return [part.slice(0, end), part.slice(end) + used.join('')]
    }),
  )
}

const definitionOf = (svg: string, id: string) =>
  new RegExp(`<(\\w+) id="${id}".*?</\\1>`).exec(svg)?.[0] ?? `#${id} is missing`
