/** Lines by which a tool signs below the text: "Generated with …" and links to its sessions. */
import { linkOf, siteOf } from './links.ts'
import type { Proof } from './match-identity.ts'
import { toolDesignated, toolSpelled, type Named } from './naming.ts'

/**
 * Emoji and emphasis may stand before; the dash of a list may not, since lists tell, nor the sign of
 * a comment, a quotation mark or what else makes the line code.
 */
const decoration = /^(?![-+] )[^A-Za-z0-9[<#/"'`$%+;=|]{0,12}(?:<su[bp]>)?/

/** With the tool's own emoji before it, the tool's name is no person's. */
const ownEmoji: ReadonlyMap<string, string> = new Map([['Crush', '💘']])
const anyToolsEmoji = '🤖'
const saysMaker =
  /^(?:auto-?|co-?)?(generated|made|created|built|coded|authored|written|developed|implemented|produced|ultraworked|assisted) (?:with|by|using|via) (?:the )?(?:(?:help|assistance) (?:of|from) )?/i
const linkPattern = /https?:\/\/(?:www\.)?([^\s()<>"'\]]+)/i

/** What may follow the tool's name up to the end of the line. */
const closing = /^[\s.!)*_]*(?:<\/su[bp]>)?$|^\s*(?:via|using|by|and|\+|&|[(|,·•—–-])/i

/** What a line signs for. `words` are plain words that any sentence could hold, too. */
export type Footer = Proof & { readonly form: 'link' | 'words' }

/** What the line signs for; null for every other line. The line is one, without its break. */
export function proveFooter(line: string): Footer | null {
  if (line.length > 600) return null
  return proveMaker(line) ?? proveSession(line)
}

function proveMaker(line: string): Footer | null {
  const decorated = decoration.exec(line)?.[0] ?? ''
  const text = line.slice(decorated.length)
  const maker = saysMaker.exec(text)
  if (!maker) return null
  const assisted = maker[1]?.toLowerCase() === 'assisted'
  const rest = text.slice(maker[0].length)
  return proveLinked(rest, assisted) ?? provePlain(rest, maker[1] ?? '', { assisted, decorated })
}

/** `[Claude Code](https://claude.com/claude-code)`, or the name with its link in brackets. */
function proveLinked(rest: string, assisted: boolean): Footer | null {
  const linked =
    /^\[([^[\]]{1,80})\]\(([^()\s]+)\)(.*)$/.exec(rest) ??
    /^([\w. -]{1,60}) ?[(<](https?:[^()<>\s]+)[)>](.*)$/.exec(rest)
  if (!linked) return null
  const [, name = '', url = '', after = ''] = linked
  if (!closing.test(after) || /\bbugbot\b/i.test(name)) return null
  const link = linkOf(url) ?? siteOf(url, toolSpelled(name)?.tool ?? '')
  if (!link) return null
  return {
    class: assisted ? 'assisted' : 'authored',
    tool: link.tool,
    rule: `footer:${link.address}`,
    form: 'link',
  }
}

/** "Generated with Claude Code" without a link: plain words, so the whole line must be them. */
function provePlain(
  rest: string,
  verb: string,
  { assisted, decorated }: { assisted: boolean; decorated: string },
): Footer | null {
  if (!/^(?:generated|made|created|assisted)$/i.test(verb)) return null
  const name = rest.replace(/[\s.!*_]+$/, '')
  const [first = '', ...others] = name.split(/ (?:via|using|\+|and) /i)
  const found = inFull(first) ?? signedWithEmoji(first, decorated)
  if (!found || others.join(' ').length > 80) return null
  return {
    class: assisted ? 'assisted' : 'authored',
    tool: found.tool,
    rule: 'footer:name alone',
    form: 'words',
  }
}

/** The name of a tool that no person has: people generate and make things, too. */
function inFull(name: string): Named | null {
  return /^claude$/i.test(name) ? null : toolDesignated(name)
}

function signedWithEmoji(name: string, decorated: string): Named | null {
  const found = toolSpelled(name)
  if (!found) return null
  const isSigned =
    decorated.includes(anyToolsEmoji) ||
    decorated.includes(ownEmoji.get(found.tool) ?? anyToolsEmoji)
  return isSigned ? found : null
}

/** A link to the session in which the tool worked, alone, behind a label, or as a button. */
function proveSession(line: string): Footer | null {
  const found = linkPattern.exec(line)
  if (!found) return null
  const link = linkOf(found[0])
  if (link?.kind !== 'session') return null
  const before = line.slice(0, found.index)
  const after = line.slice(found.index + found[0].length)
  return standsAlone(before, after)
    ? { class: 'authored', tool: link.tool, rule: `link:${link.address}`, form: 'link' }
    : null
}

/** Letters of most scripts; a class of all of Unicode's takes a millisecond to compile. */
const letter = 'A-Za-z\\u00c0-\\u1fff\\u2c00-\\ud7ff'
const labelBefore = new RegExp(`^[${letter}\\d '-]{1,40}: ?<?$|^<?$`)
const markdownBefore = new RegExp(`^[*_]{0,2}[${letter}\\d ,:'-]{0,60}\\[[^[\\]]{1,60}\\]\\($`)

/** The link by itself, behind a label, as the end of a sentence in Markdown, or on a button. */
function standsAlone(before: string, after: string): boolean {
  return (
    (labelBefore.test(before) && /^>?[\s.]*$/.test(after)) ||
    (markdownBefore.test(before) && /^\)(?: started by @[\w-]+)?[\s.*_]*$/.test(after)) ||
    /(?:^|\s)href="$/.test(before)
  )
}
