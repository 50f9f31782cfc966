import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  title: 'शायद आप यह चाहते थे',
  result: '{login} का नतीजा',
  embed: '{login} के बैज और कार्ड',
  page: 'इस साइट का एक पेज',
}
