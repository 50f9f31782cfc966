import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  skip: 'الانتقال إلى المحتوى',
  pages: 'الصفحات',
  compare: 'مقارنة',
  embed: 'الشارات والبطاقات',
  studio: 'الاستوديو',
  insights: 'إحصاءات',
  docs: 'التوثيق',
  account: 'حسابك',
  promise:
    'ما يُقرأ عن أي شخص يُنسى خلال 30 دقيقة، والصور خلال أربع ساعات، ولا تبقى إلا أعداد مجهولة الهوية.',
  reviews: 'مراجعات الشيفرة',
  privacy: 'المخزَّن الآن',
  status: 'حالة الخدمة',
  formula: 'كيف تُحسب النتيجة',
  api: 'API',
  languages: 'اللغات',
  appearance: 'المظهر',
  system: 'تلقائي',
  light: 'فاتح',
  dark: 'داكن',
  sampleData: 'بيانات نموذجية: هؤلاء المطورون من نسج الخيال، ولا يُقرأ هنا شيء من GitHub.',
}
