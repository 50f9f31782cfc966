/** The words of the findings of a pull request. */
import { defineWords } from '../../../words/define-words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const findingsWords = defineWords({ en, de, es, pt, fr, ja, zh, hi, ar })
