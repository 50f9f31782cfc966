import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  title: 'هل ثُبّت تطبيق GitHub لمستودعك؟',
  about:
    'في هذه الحالة لا يوجد عنوان لخطاف ويب. سجّل الدخول عبر GitHub بدلًا من ذلك: من يملك صلاحية الكتابة في المستودع يرى ما أسفرت عنه مراجعاته.',
  signIn: 'تسجيل الدخول عبر GitHub',
  label: 'المستودع',
  hint: 'المالك والاسم كما في عنوانه على GitHub. نسأل GitHub عمّا يحق لك فعله هناك، ولا نحفظ شيئًا من ذلك.',
}
