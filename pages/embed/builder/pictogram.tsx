/** A small sign for each embed, in the manner of what it draws. */
import type { Shown } from './choice.ts'

const lines: Readonly<Record<Shown, string>> = {
  score: 'M16 5 26 12 22 23 10 23 6 12Z M16 9.500 21 13 19.500 19 13 20 10 13Z',
  languages: 'M4 9h24M4 16h15M4 23h8',
  activity: 'M5 25V18M10.500 25V11M16 25V15M21.500 25V7M27 25V13',
  ai: 'M16 4v5M16 23v5M4 16h5M23 16h5M16 11l1.500 3.500L21 16l-3.500 1.500L16 21l-1.500-3.500L11 16l3.500-1.500Z',
  organization: 'M6 27V6h12v21M18 13h8v14M3 27h26M10 11h4M10 16h4M10 21h4M22 18h0M22 22h0',
  badge: 'M3 11h26v10H3ZM15 11v10M6.500 16h5M18.500 16h7',
  og: 'M3 7h26v18H3ZM7 20l6-6 5 5 3-3 5 5M21.500 12h0',
  duel: 'M4 8h10v16H4ZM18 8h10v16H18ZM7.500 13h3M21.500 13h3M7.500 18h3M21.500 18h3',
}

export function Pictogram({ shown }: { shown: Shown }) {
  return (
    <svg class="pictogram" viewBox="0 0 32 32" aria-hidden="true">
      <path d={lines[shown]} />
    </svg>
  )
}
