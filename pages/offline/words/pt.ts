import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Você está offline',
  text: 'Esta página não pode ser aberta sem rede. Um resultado que este aparelho mostrou na última meia hora pode ser visto de novo.',
  lastKept: 'O último resultado neste aparelho:',
  nothingKept: 'Nenhum resultado está guardado neste aparelho.',
  again: 'Tentar de novo',
  isOffline: 'Você está offline. O que está nesta página permanece.',
  isOnline: 'Você está online de novo.',
  isCopy: 'Você está offline: esta é a cópia que este aparelho guardou às {time}.',
}
