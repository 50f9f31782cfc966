import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Conectar um repositório',
  description:
    'Revisões de código para um repositório no GitLab ou no Bitbucket: entre lá, e elas ficam configuradas.',
  lead: 'Entre onde está o seu repositório e, a partir daí, os pull requests dele são revisados. Não há token para criar nem copiar.',
  host: 'Onde está o repositório',
  repository: 'Repositório',
  repositoryHint: 'O caminho, como group/project, ou o endereço.',
  goOn: 'Continuar',
  kept: 'Os tokens da sua entrada ficam guardados selados e só se abrem com o endereço do webhook. Remover o webhook os apaga.',
  closed: 'Ainda não é possível entrar por aqui',
  closedText: 'Este serviço não está registrado no GitLab nem no Bitbucket. Um token resolve.',
  more: 'Como funciona',
  away: 'Agora é o {host} que pergunta',
  awayText:
    'Ele pergunta se este serviço pode ler {repository}, escrever nos pull requests e gerenciar os webhooks. Você pode dizer não, e retirar um sim a qualquer momento nas configurações da sua conta. Você tem dez minutos.',
  ofGitLab:
    'O GitLab não tem para isso permissão menor que “api”, que abrange tudo o que a sua conta pode fazer lá. Uma conta só para revisões é a escolha mais segura.',
  ofBitbucket:
    'O Bitbucket não nos deixa encerrar uma entrada: depois de remover o webhook, revogue-a também nas configurações da sua conta.',
  awayLink: 'Continuar para o {host}',
  done: 'Conectado',
  doneText: 'Os pull requests de {repository} são revisados a partir de agora.',
  againText:
    'Os pull requests de {repository} voltam a ser revisados. Webhook e segredo são os de antes.',
  once: 'Guarde o segredo: ele só aparece desta vez. Com ele você testa o webhook, troca o segredo e remove tudo.',
  terminal: 'Um terminal espera o resultado',
  terminalText:
    'Ele recebe o identificador e o segredo do webhook. Continue só se foi você quem o iniciou e ele mostra este código:',
  terminalHasIt: 'Seu terminal também já tem o identificador e o segredo.',
  webhook: 'Webhook',
  secret: 'Segredo',
  copy: 'Copiar',
  copied: 'Copiado',
  refused: 'Não conectado',
  noRepository: 'Este não é o caminho de um repositório em um desses serviços.',
  denied: 'Você disse não. Nada foi guardado.',
  over: 'Esta entrada demorou demais, já foi usada ou começou em outro navegador. Comece de novo.',
  noRights: 'A sua conta não pode fazer tudo de que as revisões precisam. Ela não pode:',
  there:
    'Este repositório já tem um webhook deste serviço que funciona. Remova-o primeiro, com o segredo ou nas configurações do repositório.',
  seeRepository: 'ver o repositório',
  readFiles: 'ler os arquivos',
  readPulls: 'ler os pull requests',
  writePulls: 'escrever nos pull requests',
  manageWebhooks: 'gerenciar os webhooks',
}
