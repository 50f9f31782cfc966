import { describe, expect, it } from 'vitest'
import { addressesIn } from './index.ts'

const address = 'https://a.example/i'

/** Where the address of a text stands. */
function placesIn(text: string): string[] {
  const found = [...addressesIn(text.replaceAll('@', address))]
  for (const { start, end } of found) {
    expect(text.replaceAll('@', address).slice(start, end)).toBe(address)
  }
  return found.map(({ place }) => place)
}

describe('the place of an address in Markdown', () => {
  it.each([
    ['a paragraph goes on over indented lines', 'a\n        ![](@)', ['markdown']],
    ['a heading does not', '# a\n    ![](@)', ['code']],
    ['nor does an underlined one', 'a\n---\n    ![](@)', ['code']],
    ['nor does a line across', '***\n    ![](@)', ['code']],
    ['indented code goes on over empty lines', '    a\n\n\n    ![](@)', ['code']],
    ['a tab is as wide as it looks', '\t![](@)', ['code']],
    ['content of an item is indented less than it seems', '1.  a\n\n    ![](@)', ['markdown']],
    ['content of an item can be code', '- a\n\n      ![](@)', ['code']],
    ['an item in an item', '- - a\n\n    ![](@)', ['markdown']],
    ['a number other than 1 begins no list in a paragraph', 'a\n2. ![](@)', ['markdown']],
    ['what follows a list is outside of it', '- a\n\n![](@)', ['markdown']],
    ['a quotation ends where its mark does', '> ```\n![](@)', ['markdown']],
    ['a paragraph in a quotation does not', '> `a\n![](@)`', ['code']],
    ['code in a quotation', '>     ![](@)', ['code']],
    ['a fence is closed by one as long', '````\n```\n![](@)\n````\n![](@)', ['code', 'markdown']],
    ['a fence is closed by its own kind', '```\n~~~\n![](@)', ['code']],
    ['a fence is not closed by one with words', '```\n``` md\n![](@)', ['code']],
    ['backticks with backticks behind them are no fence', '``` a`\n![](@)', ['markdown']],
    ['code in a line does not leave its paragraph', 'a `b\n\n![](@) `c', ['markdown']],
    ['backticks of another length do not close', '`a ``![](@)` ``', ['code']],
    ['a backslash takes nothing from a closing backtick', '`a\\` ![](@) `', ['markdown']],
    ['HTML ends at an empty line', '<div>\n\n    ![](@)', ['code']],
    ['and not before', '<div>\n    <img src="@">', ['html']],
    ['a tag alone in its line begins HTML', '<a>\n    <img src="@">\n</a>', ['html']],
    ['a tag with words behind it does not', '<a> b\n\n    <img src="@">', ['code']],
    ['no fence begins in HTML', '<div>\n~~~\n<img src="@">', ['html']],
    ['Markdown in <pre> is none', '<pre>\n![](@)\n\n<img src="@">\n</pre>', ['prose', 'html']],
  ])('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

describe('the place of an address in a tag', () => {
  it.each([
    ['<img src="@">', ['html']],
    ["<img alt='>' src='@'>", ['html']],
    ['<IMG SRC=@>', ['html']],
    ['<img\nsrc =\n"\n@\n" />', ['html']],
    ['<source srcset="@, @ 2x,@ 3x">', ['html', 'html', 'html']],
    ['<img data-src="@" alt="@" title=\'@\'>', []],
    ['<img src="@"', []],
    ['a < b src="@"', ['prose']],
    ['</img src="@">', ['prose']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

describe('an address with punctuation', () => {
  it('ends before what belongs to the sentence', () => {
    expect(placesIn('See @, "@", (@). *@* @!')).toEqual(Array(5).fill('prose'))
  })
})
