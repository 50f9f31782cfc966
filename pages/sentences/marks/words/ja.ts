import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  unreadable: '自分のコミットを読み取れませんでした。',
  unread: '自分のコミット {count} 件はいずれも読み取られていません。',
  'nothing-read': '読み取った自分のコミットはありません。',
  unmarked: '読み取った自分のコミット {count} 件に AI の痕跡はありません。',
  'unmarked.of-more':
    '読み取った自分のコミット {count} 件（全 {all} 件中）に AI の痕跡はありません。',
  'marked.of-read':
    '読み取った自分のコミット {all} 件のうち、少なくとも {count} 件に AI の痕跡があります。',
  'marked.of-all': '自分のコミット {all} 件のうち、少なくとも {count} 件に AI の痕跡があります。',
  'marked.of-more':
    '自分のコミット {all} 件（うち {read} 件を読了）のうち、少なくとも {count} 件に AI の痕跡があります。',
  caveat: '痕跡がなくても、使っていないとは言えません。',
}
