/** The day that a week begins with, by language. */

const known = new Map<string, number>()

/** 0 for Sunday, as CLDR has it for the language; Sunday where the runtime does not tell. */
export function firstWeekdayOf(code: string): number {
  const first = known.get(code) ?? ask(code)
  known.set(code, first)
  return first
}

/** Not yet in TypeScript's library: ECMA-402, Intl Locale Info. */
type WithWeekInfo = Intl.Locale & { getWeekInfo?: () => { firstDay: number } }

function ask(code: string): number {
  const locale: WithWeekInfo = new Intl.Locale(code)
  return (locale.getWeekInfo?.().firstDay ?? 7) % 7
}
