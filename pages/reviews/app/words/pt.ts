import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Seu repositório tem o aplicativo do GitHub?',
  about:
    'Então não há endereço de webhook. Entre com o GitHub: quem pode escrever no repositório vê o resultado de suas revisões.',
  signIn: 'Entrar com o GitHub',
  label: 'Repositório',
  hint: 'Proprietário e nome, como no endereço no GitHub. Perguntamos ao GitHub o que você pode fazer ali, e nada disso é guardado.',
  aboutNames:
    'As contagens ficam sob hashes que só o número do repositório no GitHub e o segredo deste serviço encontram juntos. Não contêm código, caminho nem nome, e somem depois de treze meses.',
}
