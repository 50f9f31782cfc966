import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Sua conta',
  description:
    'Entre com o GitHub, veja o que é guardado sobre você, crie chaves para programas e faça tudo ser esquecido.',

  lead: 'Nada aqui exige uma conta. Com uma, o GitHub é lido com a sua própria cota, e não com a que todos dividem.',
  givesTitle: 'O que você ganha ao entrar',
  givesQuota:
    'one:{count} análise por hora só para você, sempre lida de novo.|{count} análises por hora só para você, sempre lidas de novo.',
  givesPrivate:
    'Se você permitir: quantas das suas contribuições foram privadas. Nunca quais foram.',
  givesKeys: 'Chaves de API para os seus programas, que expiram sozinhas.',
  chooseTitle: 'O que o GitHub pode contar',
  plainTitle: 'Só quem você é',
  plainText: 'Nenhuma permissão é pedida. O GitHub informa o seu login e o que já é público.',
  signInPlain: 'Entrar com o GitHub',
  privateTitle: 'Também o número de contribuições privadas',
  privateText:
    'O GitHub chama essa permissão de {scope}: ler os dados do seu perfil. Só o número é pedido: nenhum código, nenhum nome de repositório.',
  signInPrivate: 'Entrar com contagem privada',
  cookieNote:
    'Ao entrar, um único cookie é criado. Ele termina 30 minutos após o último uso e, no máximo, em doze horas.',
  notOffered: 'O login não está configurado aqui. Tudo o que é público funciona sem ele.',

  signedInAs: 'Você entrou como {login}.',
  endsUnlessUsed: 'Sem uso, a sessão termina {when}.',

  quotaTitle: 'Sua cota',
  quotaText: 'As análises que você pode pedir. O que foi gasto volta aos poucos.',
  quotaUnknown: 'No momento não dá para saber quanto resta.',
  quotaFor: 'Contada para',
  quotaLeft: 'Restam',
  quotaFull: 'Completa de novo',
  leftOf: '{left} de {quota}',
  forLogin: 'Você, com a sua própria cota',
  forSession: 'Esta sessão, com a cota compartilhada',
  forAddress: 'Este endereço de rede, com a cota compartilhada',
  allThere: 'agora',
  ownScanTitle: 'Analisar com a sua própria cota',
  ownScanText:
    'Lido de novo só para você e guardado em lugar nenhum. Sobre você mesmo, mostra quantas contribuições foram privadas, se o GitHub disser.',
  loginLabel: 'Login do GitHub',
  scan: 'Analisar',
  reading: 'Lendo o GitHub…',

  sessionsTitle: 'Onde você está conectado',
  sessionsText:
    'Em todos os lugares quer dizer todos os navegadores, terminais e programas. As chaves de API continuam.',
  what: 'O quê',
  began: 'Começou',
  endsLatest: 'Termina no máximo',
  browser: 'Navegador',
  terminal: 'Linha de comando',
  thisOne: 'esta',
  signOut: 'Sair',
  signOutEverywhere: 'Sair de todos os lugares',

  keysTitle: 'Chaves de API',
  keysText: 'Para os seus programas. Cada chave é mostrada uma vez e só você fica com ela.',
  noKeys: 'Não há chaves.',
  key: 'Chave',
  may: 'Pode',
  until: 'Válida até',
  end: 'Encerrar',
  endKey: 'Encerrar a chave {id}',
  scopesLegend: 'O que a chave pode fazer',
  mayScan: 'Analisar logins',
  maySeeSession: 'Verificar se ela é válida',
  goodFor: 'Válida por',
  days: 'one:{count} dia|{count} dias',
  makeKey: 'Criar uma chave',
  newKeyTitle: 'Sua nova chave',
  newKeyText: 'Copie agora: ela não pode ser mostrada de novo.',
  copy: 'Copiar',
  copied: 'Copiado',

  optOutTitle: 'Não aparecer aqui',
  optOutText:
    'Uma conta que pede para sair não é mais analisada nem desenhada. Não é preciso entrar: a própria conta mostra um texto.',
  optOutLink: 'Pedir para sair, ou voltar',

  forgetTitle: 'Esqueçam-me agora',
  forgetText:
    'Encerra as suas sessões em todos os lugares, as suas chaves e a permissão no GitHub, e esvazia o que este navegador guarda deste site.',
  forgetGuest:
    'Encerra a sua sessão, se houver, e esvazia o que este navegador guarda deste site: páginas, o último resultado, ajustes.',
  forgetAsk: 'Esqueçam-me…',
  forgetSure: 'Isso não pode ser desfeito. Programas que usam as suas chaves param de funcionar.',
  forgetSureGuest: 'Isso não pode ser desfeito.',
  forgetYes: 'Sim, esquecer tudo',

  doneSignedOut: 'Você saiu.',
  doneSignedOutEverywhere: 'Você saiu de todos os lugares.',
  doneForgotten:
    'Esquecido: a sua sessão, o que dependia dela e o que este navegador guardava deste site.',
  doneKeyEnded: 'A chave foi encerrada.',
  doneClientEnded: 'O programa não está mais permitido.',

  ownTitle: '{login}, lido para você',
  ownNote: 'Lido só para você, com a sua própria cota: esta página não é guardada em lugar nenhum.',
  privateCount:
    'one:{count} contribuição do ano foi privada.|{count} contribuições do ano foram privadas.',
  privateUnknown:
    'O GitHub não informou o número de contribuições privadas. Ele só o informa da sua própria conta e, às vezes, só com a permissão {scope}.',
  githubLeft: 'O GitHub ainda lhe dá {left} de {quota} pontos nesta hora.',
  back: 'Voltar à sua conta',
}
