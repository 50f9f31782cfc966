import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  label: 'مفتاحك',
  show: 'إظهار',
  unfit: 'هذا ليس مفتاحًا: من 16 إلى 512 حرفًا ورقمًا ورمزًا بلا مسافات.',
  privacy: 'يُختم المفتاح في هذا المتصفح، ولا يُفتح إلا لصنع صورك، ولا يُحفظ في أي مكان.',
  gone: 'انتهت صلاحية هذا الحقل. أعد تحميل الصفحة.',
}
