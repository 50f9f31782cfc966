import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Não aparecer aqui',
  description:
    'Mostre que uma conta do GitHub é sua e ela não será mais analisada nem desenhada aqui, ou voltará a aparecer.',
  lead: 'Mostre que uma conta do GitHub é sua e ela não será mais analisada nem desenhada aqui. Não é preciso entrar. Fica apenas o momento do seu pedido, sob uma chave feita do login.',
  loginLabel: 'Login do GitHub',
  wantOut: 'Não mostrar aqui',
  wantBack: 'Voltar a mostrar',
  putOut: 'Faça {login} mostrar este texto: aí ela some daqui',
  putBack: 'Faça {login} mostrar este texto: aí ela volta',
  places: 'Qualquer um destes lugares serve:',
  placeBio: 'a bio do perfil do GitHub',
  placeGist: 'a descrição, ou o nome de um arquivo, de um dos dez gists públicos mais recentes',
  placeFile: 'as primeiras linhas de um arquivo do gist público mais recente',
  editProfile: 'Editar o perfil no GitHub',
  newGist: 'Escrever um gist',
  goodFor: 'O texto vale por um dia e para uma mudança. Não é segredo.',
  copy: 'Copiar',
  copied: 'Copiado',
  proveTitle: 'Depois, avise',
  proveText:
    'O GitHub é consultado uma vez para ver se a conta mostra o texto. Depois você pode removê-lo.',
  proveOut: 'Está lá: não mostrar a conta',
  proveBack: 'Está lá: mostrar a conta de novo',
  changeLogin: 'Outro login',
  doneOut: '{login} não aparece mais aqui. O que era guardado foi apagado.',
  doneBack: '{login} pode ser analisado aqui de novo.',
  doneNote:
    'Agora você pode remover o texto. Cópias em navegadores e proxies de imagens terminam sozinhas, no máximo em um dia.',
  toAccount: 'Voltar à sua conta',
}
