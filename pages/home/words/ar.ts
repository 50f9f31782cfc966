import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ar: In<typeof en> = {
  title: 'المطوّر كما يُرى عبر المنظار',
  description:
    'نتائج مشروحة للسجلات العامة على GitHub: أربعة أبعاد ونمط واحد ودليل بجانب كل رقم. تُقرأ وتُعرض ثم تُنسى.',
  lead: 'اذكر حسابًا على GitHub فيُقرأ سجله العام أمامك، ويقول كل رقم على ماذا يستند.',
  label: 'اسم المستخدم على GitHub أو ‎@اسم المستخدم أو عنوان الملف الشخصي',
  scan: 'افحص',
  data: 'ما يُقرأ يُختم ويُعرض لمن يذكر اسم المستخدم، ثم يُنسى خلال 30 دقيقة. لا تُحفظ أي ملفات تعريف ارتباط.',
  samples: 'أو ألقِ نظرة على أحد هؤلاء',
  moreSamples:
    'zero:لا مزيد|one:واحد آخر ({count})|two:اثنان آخران ({count})|few:{count} آخرون|many:{count} آخرون|{count} آخرون',
  whatTitle: 'ما الذي تحصل عليه',
  dimensions: 'أبعاد',
  whatScore: 'كل منها من 0 إلى 100، مع إشاراته وما يرفعها وما تعذّرت رؤيته.',
  archetypes: 'أنماط',
  whatArchetype: 'واحد منها مع ما حسمه، أو قول صريح: «لا يكفي للحكم».',
  themes: 'سمة',
  whatEmbed: 'شارات وبطاقات لملف README بـ {languages} لغة، مرسومة كما هي هنا.',
}
