/** Badges in the form social: a button and a speech bubble, in the same greys for every message. */
import { markSize } from '../mark.ts'
import { plainText } from '../svg.ts'
import { isEvenlySet } from '../text/metrics.ts'
import type { Badge } from './badge.ts'
import { fieldOf, fieldText, readOut, type Field } from './field.ts'
import { markAt, svgBadge } from './svg-badge.ts'

const height = 20
const fontSize = 11
const labelPadding = 5
const messagePadding = 4
const gap = 3
const beforeBubble = 6
const ink = '#333'

/** As at shields.io; `sans-bold` is measured on the last two and wider fonts. */
const fonts = 'Helvetica Neue,Helvetica,Arial,sans-serif'

export function drawSocial(badge: Badge, comments: readonly string[]): string {
  const isButtonOnly = plainText(badge.label) === '' && !badge.withMark
  const onButton = isButtonOnly ? badge.message : badge.label
  const label = boldField(
    badge.isLabelLogin && !isButtonOnly ? onButton : capitalized(onButton, badge.language),
  )
  const message = boldField(isButtonOnly ? '' : badge.message)

  const beforeLabel = badge.withMark ? markSize + (label.text ? gap : 0) : 0
  const button = beforeLabel + label.width + 2 * labelPadding
  const bubble = message.width + 2 * messagePadding
  const bubbleStart = button + beforeBubble
  const width = message.text ? bubbleStart + bubble + 1 : button + 1

  const texts = (baseline: number) =>
    fieldText(label, labelPadding + beforeLabel + label.width / 2, baseline) +
    fieldText(message, bubbleStart + bubble / 2, baseline)
  const content =
    '<linearGradient id="a" x2="0" y2="100%"><stop stop-color="#fcfcfc"/>' +
    '<stop offset="1" stop-color="#e3e3e3"/></linearGradient><g stroke="#d5d5d5">' +
    `<rect fill="url(#a)" x=".5" y=".5" width="${button}" height="19" rx="2"/>` +
    (message.text ? `<path fill="#fafafa" d="${bubblePath(bubbleStart, bubble)}"/>` : '') +
    '</g>' +
    (badge.withMark ? markAt(labelPadding, height, ink) : '') +
    `<g fill="${ink}" text-anchor="middle" font-family="${fonts}" ` +
    'text-rendering="geometricPrecision" font-weight="700" font-size="110" transform="scale(.1)">' +
    `<g aria-hidden="true" fill="#fff">${texts(150)}</g>${texts(140)}</g>`
  return svgBadge(width, height, readOut(badge), content, comments)
}

/** Where nothing holds letters to a width, there has to be room for the widest of the fonts. */
function boldField(text: string): Field {
  return fieldOf(text, fontSize, isEvenlySet(plainText(text)) ? 'sans-bold' : 'badge-bold')
}

/** A box with round corners and a tip on its left side. */
function bubblePath(left: number, width: number): string {
  const across = width - 4
  return (
    `M${left + 2.5}.5h${across}a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-${across}a2 2 0 0 1-2-2v-5` +
    'l-3-3v-1l3-3v-3a2 2 0 0 1 2-2z'
  )
}

const capitalized = (text: string, language: string) =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
