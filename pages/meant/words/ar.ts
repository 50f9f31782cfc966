import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  title: 'ربما كنت تقصد',
  result: 'نتيجة {login}',
  embed: 'شارات {login} وبطاقاته',
  page: 'صفحة من هذا الموقع',
}
