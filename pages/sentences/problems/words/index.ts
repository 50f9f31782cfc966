import { defineWords } from '../../../words/define-words.ts'
import { en } from './en.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { zh } from './zh.ts'
import { hi } from './hi.ts'
import { ar } from './ar.ts'

export const problemWordsIn = defineWords({ en, de, es, pt, fr, ja, zh, hi, ar })
