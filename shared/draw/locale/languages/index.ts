/** The languages that drawings can speak, each as its lines. Neighbours resemble each other. */
import { en } from './en.ts'
import { nl } from './nl.ts'
import { de } from './de.ts'
import { nb } from './nb.ts'
import { da } from './da.ts'
import { sv } from './sv.ts'
import { fi } from './fi.ts'
import { hu } from './hu.ts'
import { tr } from './tr.ts'
import { id } from './id.ts'
import { vi } from './vi.ts'
import { it } from './it.ts'
import { es } from './es.ts'
import { ptBR } from './pt-BR.ts'
import { fr } from './fr.ts'
import { ro } from './ro.ts'
import { cs } from './cs.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { el } from './el.ts'
import { he } from './he.ts'
import { ar } from './ar.ts'
import { fa } from './fa.ts'
import { hi } from './hi.ts'
import { bn } from './bn.ts'
import { th } from './th.ts'
import { ko } from './ko.ts'
import { ja } from './ja.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'
import type { LocaleCode } from '../tags.ts'

export const languages: Readonly<Record<LocaleCode, string>> = {
  en,
  nl,
  de,
  nb,
  da,
  sv,
  fi,
  hu,
  tr,
  id,
  vi,
  it,
  es,
  'pt-BR': ptBR,
  fr,
  ro,
  cs,
  pl,
  ru,
  uk,
  el,
  he,
  ar,
  fa,
  hi,
  bn,
  th,
  ko,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
