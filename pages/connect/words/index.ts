/** The words of this part of the pages. */
import { defineWords } from '../../words/define-words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

/** Words that German and the Romance languages have, too. */
const alike = ['webhook', 'repository', 'secret'] as const

export const connectWords = defineWords({ en, de, es, pt, fr, ja, zh, hi, ar }, { alike })
