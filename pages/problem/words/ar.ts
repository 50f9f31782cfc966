import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  again: 'إعادة المحاولة',
  home: 'إلى الصفحة الرئيسية',
  request: 'الطلب',
}
