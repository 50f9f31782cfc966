/** A comment at the head of a drawing: what was asked for and could not be done. */
import { plainText } from './svg.ts'

/** Without what could end it, or look like more than words; empty where there is nothing to say. */
export function commentOf(comments: readonly string[]): string {
  if (comments.length === 0) return ''
  const words = plainText(comments.join('; ').replace(/[<>&"']/g, ''), 400)
  return words && `<!-- ${words.replace(/-(?=-)/g, '- ')} -->`
}
