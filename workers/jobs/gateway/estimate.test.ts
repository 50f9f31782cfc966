import { describe, expect, it } from 'vitest'
import { tokensOf } from './estimate.ts'

/** With what o200k counts of each (gpt-tokenizer 4.0.0). */
const counted = [
  [
    29,
    'You explain a score to the person it is about. Use only what you are told, in short sentences, and name the evidence of each.',
  ],
  [
    24,
    'Die Zahl beruht auf öffentlichen Beiträgen der letzten zwölf Monate; was nicht bekannt ist, zählt nicht als null.',
  ],
  [
    26,
    'Le score repose sur les contributions publiques des douze derniers mois ; ce qui est inconnu n’est pas compté comme zéro.',
  ],
  [
    33,
    'このスコアは過去12か月の公開された貢献に基づいています。不明なものはゼロとして数えません。',
  ],
  [20, '该分数基于过去十二个月的公开贡献；未知的内容不计为零。'],
  [
    30,
    'تستند هذه النتيجة إلى المساهمات العامة خلال الاثني عشر شهرًا الماضية، وما هو مجهول لا يُحسب صفرًا.',
  ],
  [28, 'यह अंक पिछले बारह महीनों के सार्वजनिक योगदान पर आधारित है; जो अज्ञात है उसे शून्य नहीं गिना जाता।'],
  [
    34,
    '{"signals":[{"id":"activity","value":42,"of":100},{"id":"reviews","value":7,"of":100}],"unknown":["private"]}',
  ],
  [
    34,
    'export const answerLifetimeSeconds = 24 * 60 * 60\n\nexport type AnswerCache = {\n  get(key: AnswerKey): Promise<string | null>\n}\n',
  ],
] as const

describe('the estimate of a text’s tokens', () => {
  it.each(counted)(
    'is not below the %i that are counted, nor twice as many: %.30s',
    (tokens, text) => {
      expect(tokensOf(text)).toBeGreaterThanOrEqual(tokens)
      expect(tokensOf(text)).toBeLessThanOrEqual(2 * tokens)
    },
  )
})
