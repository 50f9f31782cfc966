import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Achados de um pull request',
  about:
    'Ele é lido agora no seu servidor, revisado com as regras e a configuração do branch de destino e esquecido com esta resposta. Nada é escrito no pull request.',
  pullLabel: 'Endereço do pull request, ou o seu número junto com o webhook',
  pullHint:
    'Um público não precisa de webhook. Quem entrou aqui com o GitHub lê os de lá na sua própria cota.',
  hookLabel: 'Endereço ou identificador do webhook, para os privados e para o que já foi apontado',
  read: 'Ler e revisar',
  reading: 'Lendo…',
  stop: 'Parar',
  progress: 'Os arquivos são pedidos ao servidor e depois revisados. Pode levar meio minuto.',
  stopped: 'Parado. Nada foi guardado.',
  'hint-validation_failed':
    'Indique o endereço completo de um pull request no GitHub, GitLab ou Bitbucket, ou o seu número junto com o webhook do repositório.',
  'hint-host_refused':
    'Esse pull request não existe ou não é público. Com o webhook do repositório, os privados também são lidos.',
  'hint-host_unavailable':
    'Talvez o servidor limite pedidos sem nome: entre com o GitHub ou indique o webhook.',
  count: 'one:{count} achado.|{count} achados.',
  clean: 'Nenhum achado. Todos os arquivos desta mudança escritos à mão foram lidos.',
  cleanInPart:
    'Nenhum achado no que foi lido. Nem tudo pôde ser lido: isto não é um resultado limpo.',
  fixed: 'Apontados antes e já desaparecidos: {gone}.',
  'silence-closed': 'Está fechado: as revisões não comentam mais nele.',
  'silence-paused': 'As revisões estão em pausa nele.',
  'silence-draft': 'É um rascunho: as revisões não comentam nele até estar pronto.',
  'silence-bot': 'Um bot o abriu: as revisões não comentam nele.',
  risk: 'Risco da mudança',
  'risk-low': 'baixo',
  'risk-medium': 'médio',
  'risk-high': 'alto',
  riskUnknown:
    'O risco da mudança é desconhecido, porque algumas das suas linhas não são conhecidas.',
  aboutRisk:
    'Só pelo tamanho e pela dispersão, aprendido da história de seis projetos: um indício de onde olhar com mais calma, e não um achado.',
  added: 'Linhas acrescentadas',
  deleted: 'Linhas apagadas',
  files: 'Arquivos',
  directories: 'Pastas',
  raises: 'aumenta-o',
  lowers: 'diminui-o',
  unread:
    'one:{count} arquivo não foi lido por inteiro|{count} arquivos não foram lidos por inteiro',
  unnamed:
    'one:{count} arquivo que o servidor não nomeou|{count} arquivos que o servidor não nomeou',
  state: 'Situação',
  new: 'Novo',
  open: 'Aberto',
  dismissed: 'Descartado',
  unsure: 'Incerto',
  'about-new': 'ainda não apontado',
  'about-dismissed': 'alguém disse que não é um problema',
  'about-unsure': 'incerto demais para ser apontado no pull request',
  'said-line': 'apontado na sua linha',
  'said-summary': 'apontado no resumo',
  shown: 'Mostrados: {shown} de {all}',
  codeOf: 'Código de {path}, linha {line}',
  lineAt: 'Linha {line} no {host}',
  linesAt: 'Linhas {from} a {to} no {host}',
  noCode: 'O código não é conhecido aqui.',
  suggestion: 'Isto poderia ficar no lugar das linhas {from} a {to}:',
  suggested: 'Sugestão',
  what: 'O quê',
  why: 'Por quê',
  fix: 'Correção',
  foundLine: 'Encontrado aqui:',
  secret: 'um segredo, que não é mostrado',
  left: 'one:… mais {count} caractere|… mais {count} caracteres',
  further:
    'one:Há mais {count} achado, menos importante, que não é mostrado.|Há mais {count} achados, menos importantes, que não são mostrados.',
  aboutUnseen:
    'Caracteres que ninguém veria no código aparecem aqui com o seu número, como U+202E. O que as regras dizem está em inglês.',
  aboutReading: 'Nada disto é guardado aqui. Quem pergunta de novo faz ler de novo.',
}
