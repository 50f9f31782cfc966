import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Permitir este programa?',
  description: 'Um programa pede para ler análises públicas na sua cota. Você decide.',
  whoTitle: 'Quem pede',
  callsItself:
    'Ele se apresenta como “{name}”. Ninguém verificou isso: guie-se pelo endereço acima.',
  mayTitle: 'O que ele poderá fazer',
  mayScan: 'Pedir análises de contas públicas na sua própria cota, até {count} por hora.',
  mayNot: 'Ele não vê nada privado, não altera nada e não recebe o seu login do GitHub.',
  mayHowLong:
    'Termina após meia hora sem uso, em doze horas no máximo, e quando você quiser na página da sua conta.',
  whereTitle: 'Para onde vai a resposta',
  toHost: 'Para {host}, de onde veio o pedido.',
  toOtherHost: 'Para {host}, que não é o endereço que pede. Aceite só se conhecer os dois.',
  toThisDevice:
    'Para um programa neste dispositivo ({host}). Aceite só se você acabou de iniciá-lo.',
  decideTitle: 'Sua decisão',
  signInFirst: 'Para aceitar, entre primeiro.',
  signIn: 'Entrar com o GitHub',
  signedInAs: 'Você entrou como {login}.',
  allow: 'Permitir',
  deny: 'Não',
  goBack: 'Voltar',
  refused:
    'Ele pediu algo que não pode ser concedido, então nada foi permitido. O motivo, para quem o fez:',
  answeredTitle: 'De volta ao programa',
  answeredText: 'Sua resposta vai para {host}. Se nada acontecer, siga o link.',
  goOn: 'Continuar para {host}',
  clientsTitle: 'Programas permitidos',
  clientsText: 'Eles analisam na sua cota e não veem nada privado. Cada um termina sozinho.',
  program: 'Programa',
  letIn: 'Permitido',
  endsLatest: 'Termina no máximo',
  end: 'Encerrar',
  endClient: 'Encerrar {host}',
}
