import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  title: 'أنت غير متصل',
  text: 'لا يمكن فتح هذه الصفحة من دون شبكة. ويمكن رؤية نتيجة عرضها هذا الجهاز خلال نصف الساعة الماضية مرة أخرى.',
  lastKept: 'آخر نتيجة على هذا الجهاز:',
  nothingKept: 'لا توجد نتيجة محفوظة على هذا الجهاز.',
  again: 'حاول مجددًا',
  isOffline: 'أنت غير متصل. ما في هذه الصفحة باقٍ.',
  isOnline: 'عاد الاتصال.',
  isCopy: 'أنت غير متصل: هذه هي النسخة التي حفظها هذا الجهاز في {time}.',
}
