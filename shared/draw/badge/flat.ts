/** Badges in the forms flat, flat-square and plastic: two boxes beside each other. */
import { markSize } from '../mark.ts'
import type { Badge } from './badge.ts'
import { fieldOf, fieldText, readOut, type Field } from './field.ts'
import { inkOn, type Ink } from './colours.ts'
import { box, fillUnless, markAt, sharedInk, svgBadge, textsIn } from './svg-badge.ts'

export type Colours = { label: string; message: string }

const fontSize = 11
const padding = 5
const gap = 3

type Form = {
  height: number
  /** Of the texts, in enlarged pixels. */
  baseline: number
  /** Light that falls on the badge, and its corners; null for flat boxes. */
  surface: { stops: string; radius: number } | null
}

const forms: Readonly<Record<'flat' | 'flat-square' | 'plastic', Form>> = {
  flat: {
    height: 20,
    baseline: 140,
    surface: {
      stops: '<stop stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>',
      radius: 3,
    },
  },
  'flat-square': { height: 20, baseline: 140, surface: null },
  plastic: {
    height: 18,
    baseline: 130,
    surface: {
      stops:
        '<stop stop-color="#fff" stop-opacity=".7"/>' +
        '<stop offset=".1" stop-color="#aaa" stop-opacity=".1"/>' +
        '<stop offset=".9" stop-opacity=".3"/><stop offset="1" stop-opacity=".5"/>',
      radius: 4,
    },
  },
}

export function drawFlat(
  badge: Badge,
  style: keyof typeof forms,
  colours: Colours,
  comments: readonly string[],
): string {
  const { height, baseline, surface } = forms[style]
  const label = fieldOf(badge.label, fontSize, 'badge')
  const message = fieldOf(badge.message, fontSize, 'badge')

  const beforeLabel = badge.withMark ? markSize + (label.text ? gap : 0) : 0
  const isOneField = label.text === '' && !badge.withMark
  const left = isOneField ? 0 : beforeLabel + label.width + 2 * padding
  const width = left + message.width + 2 * padding
  const boxes = box(0, left, height, colours.label) + box(left, width, height, colours.message)

  // A pixel nearer to the border between them, as at shields.io: the boxes look evenly filled.
  const placed: readonly Placed[] = [
    {
      field: label,
      middle: padding + beforeLabel + label.width / 2 + 1,
      ink: inkOn(colours.label),
    },
    {
      field: message,
      middle: left + padding + message.width / 2 - (isOneField ? 0 : 1),
      ink: inkOn(colours.message),
    },
  ]
  const shared = sharedInk(placed.filter(({ field }) => field.text).map(({ ink }) => ink.text))
  const texts = placed
    .map(({ field, middle, ink }) =>
      fieldText(field, middle, baseline, fillUnless(shared, ink.text)),
    )
    .join('')
  const mark = badge.withMark ? markAt(padding, height, inkOn(colours.label).text) : ''

  const content = surface
    ? surfaceOf(surface, width, height, boxes) +
      mark +
      textsIn(shared, 10 * fontSize, shadows(placed, baseline + 10) + texts)
    : `<g shape-rendering="crispEdges">${boxes}</g>${mark}${textsIn(shared, 10 * fontSize, texts)}`
  return svgBadge(width, height, readOut(badge), content, comments)
}

function surfaceOf(
  { stops, radius }: NonNullable<Form['surface']>,
  width: number,
  height: number,
  boxes: string,
): string {
  return (
    '<filter id="b"><feGaussianBlur stdDeviation="16"/></filter>' +
    `<linearGradient id="s" x2="0" y2="100%">${stops}</linearGradient>` +
    `<clipPath id="r"><rect width="${width}" height="${height}" rx="${radius}"/></clipPath>` +
    `<g clip-path="url(#r)">${boxes}${box(0, width, height, 'url(#s)')}</g>`
  )
}

type Placed = { field: Field; middle: number; ink: Ink }

/** A blurred shadow under a sharp one. */
function shadows(placed: readonly Placed[], baseline: number): string {
  const texts = placed
    .map(({ field, middle, ink }) =>
      fieldText(field, middle, baseline, fillUnless('#010101', ink.shadow)),
    )
    .join('')
  if (texts === '') return ''
  return (
    `<g aria-hidden="true" fill="#010101"><g fill-opacity=".8" filter="url(#b)">${texts}</g>` +
    `<g fill-opacity=".3">${texts}</g></g>`
  )
}
