import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  label: 'Sua chave',
  show: 'Mostrar',
  unfit: 'Isto não é uma chave: de 16 a 512 letras, dígitos e sinais, sem espaços.',
  privacy:
    'A chave é selada neste navegador, aberta só para fazer suas imagens e não fica guardada em lugar nenhum.',
  gone: 'Este campo expirou. Recarregue a página.',
}
