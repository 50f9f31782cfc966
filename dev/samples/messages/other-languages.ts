/** Commit subjects in other languages and scripts. */
import { pick, type Random } from '../random.ts'
import type { MessageKind } from '../distributions.ts'

/** `…` in a pattern stands for one of the parts. The parts fit every pattern as they are. */
type Phrasebook = {
  patterns: Readonly<Partial<Record<MessageKind, readonly string[]>>>
  otherwise: readonly string[]
  parts: readonly string[]
}

const phrasebooks = {
  japanese: {
    patterns: {
      feat: ['…を追加', '…に対応'],
      fix: ['…の不具合を修正', '…が表示されない問題を修正'],
      docs: ['…の説明を追記', '…の README を更新'],
      refactor: ['…をリファクタリング', '…を分割'],
      test: ['…のテストを追加'],
    },
    otherwise: ['…を更新', '…を整理'],
    parts: [
      '検索フォーム',
      '日付選択',
      'ダークモード',
      'モーダル',
      '一覧画面',
      'アクセシビリティ対応',
      '縦書きレイアウト',
      'ふりがな表示',
      '配色トークン',
    ],
  },
  arabic: {
    patterns: {
      feat: ['إضافة …', 'دعم …'],
      fix: ['إصلاح خطأ في …', 'تصحيح …'],
      docs: ['توثيق …', 'شرح …'],
      refactor: ['تبسيط …', 'إعادة ترتيب …'],
      test: ['اختبار …'],
    },
    otherwise: ['تحديث …', 'تنظيف …'],
    parts: [
      'محلل الصرف',
      'نموذج التصنيف',
      'تشكيل الكلمات',
      'دفتر التجارب',
      'مجموعة البيانات',
      'تقسيم الجمل',
      'رسم النتائج',
      'حساب الدقة',
    ],
  },
  ukrainian: {
    patterns: {
      feat: ['Додати …', 'Підтримати …'],
      fix: ['Виправити …', 'Полагодити …'],
      docs: ['Описати …', 'Задокументувати …'],
      refactor: ['Спростити …', 'Розділити …'],
      test: ['Перевірити …'],
    },
    otherwise: ['Оновити …', 'Прибрати …'],
    parts: [
      'журнал подій',
      'пул з’єднань',
      'розбір запитів',
      'кеш сесій',
      'обмеження швидкості',
      'протокол реплікації',
      'індекс пошуку',
      'тайм-аут клієнта',
    ],
  },
  portuguese: {
    patterns: {
      feat: ['Adiciona …', 'Inclui …'],
      fix: ['Corrige …', 'Conserta …'],
      docs: ['Documenta …', 'Explica …'],
      refactor: ['Simplifica …', 'Separa …'],
      test: ['Testa …'],
    },
    otherwise: ['Atualiza …', 'Organiza …'],
    parts: [
      'a tela de início',
      'o formulário de cadastro',
      'a lista de tarefas',
      'o cálculo de frete',
      'a validação de CPF',
      'o menu lateral',
      'os testes do carrinho',
    ],
  },
} as const satisfies Record<string, Phrasebook>
export type OtherLanguage = keyof typeof phrasebooks

/** A subject in the language, without a conventional prefix. */
export function subjectIn(random: Random, language: OtherLanguage, kind: MessageKind): string {
  const book: Phrasebook = phrasebooks[language]
  const pattern = pick(random, book.patterns[kind] ?? book.otherwise)
  return pattern.replace('…', pick(random, book.parts))
}
