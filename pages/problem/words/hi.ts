import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const hi: In<typeof en> = {
  again: 'फिर कोशिश करें',
  home: 'पहले पृष्ठ पर जाएँ',
  request: 'अनुरोध',
}
