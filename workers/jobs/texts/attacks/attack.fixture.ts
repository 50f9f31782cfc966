/** What an attack is, and what attacks are made of. Only tests import this. */

/** What a model that obeys has at hand: its order, the key that came in the header, an id that counts. */
export type AtHand = { system: string; mark: string; key: string; id: string; other: string }

export type Attack = {
  family: string
  /** What stands in a name, a description, a message. */
  says: string
  /** The answer of a model that obeys, as its raw text. */
  obeyed: (hand: AtHand) => string
}

type Told = (hand: AtHand) => string | { text: string; evidence: unknown }

export const answer = (sentences: unknown) => JSON.stringify({ sentences })
/** Three sentences that say the same in other words, so that what is left would be a text. */
const sayIt =
  (told: Told) =>
  (hand: AtHand): string => {
    const said = told(hand)
    if (typeof said !== 'string') return answer([said, said, said])
    return answer(
      ['', 'In the end it is this: ', 'And so it is said to all who read it: '].map((before) => ({
        text: `${before}${said}`,
        evidence: [hand.id],
      })),
    )
  }

export const letters = (text: string, between: string) => [...text].join(between)
export const backwards = (text: string) => [...text].toReversed().join('')
export const rotated = (text: string) =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first)
  })
export const hex = (text: string) => Buffer.from(text).toString('hex')
export const base64 = (text: string) => Buffer.from(text).toString('base64')
export const inTags = (text: string) =>
  [...text].map((one) => String.fromCodePoint(0xe0000 + one.codePointAt(0)!)).join('')
export const inSelectors = (text: string) =>
  [...text].map((one) => String.fromCodePoint(0xe0100 + one.codePointAt(0)! - 16)).join('')
export const inBits = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .replaceAll('0', '\u200b')
    .replaceAll('1', '\u200c')
export const fullwidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

export const family = (name: string, all: readonly (readonly [string, Told])[]): Attack[] =>
  all.map(([says, told]) => ({ family: name, says, obeyed: sayIt(told) }))

export const rawFamily = (
  name: string,
  all: readonly (readonly [string, (hand: AtHand) => string])[],
): Attack[] => all.map(([says, obeyed]) => ({ family: name, says, obeyed }))

export const evil = 'evil.example'
