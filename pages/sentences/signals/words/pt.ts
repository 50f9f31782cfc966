import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  whole: '{said}.',
  asFarAsSeen: '{said}, até onde dá para ver (lido: {seen}).',
  unknown: 'Desconhecido: {reason}. Fica de fora, não conta como zero.',
  further: 'mais {count}',
  'activity.commits':
    'one:[Pelo menos ]{count} commit próprio no ano.|[Pelo menos ]{count} commits próprios no ano.',
  'activity.commits.none': 'Nenhum commit próprio no ano',
  'activity.weeks':
    'one:Atividade em [pelo menos ]{count} semana do ano.|Atividade em [pelo menos ]{count} semanas do ano.',
  'activity.weeks.none': 'Sem atividade em nenhuma semana do ano',
  'activity.days':
    'one:Atividade em [pelo menos ]{count} dia do ano.|Atividade em [pelo menos ]{count} dias do ano.',
  'activity.days.none': 'Sem atividade em nenhum dia do ano',
  'activity.streak':
    'one:A maior sequência dura [pelo menos ]{count} dia.|A maior sequência dura [pelo menos ]{count} dias.',
  'activity.streak.none': 'Nenhum dia com atividade no ano',
  'activity.streak.current':
    'one:A sequência atual tem {count} dia.|A sequência atual tem {count} dias.',
  'activity.streak.over': 'Não há nenhuma em andamento.',
  'activity.recency':
    'one:Última atividade em {day}, há {count} dia.|Última atividade em {day}, há {count} dias.',
  'activity.recency.seen':
    'one:Última atividade vista em {day}, há {count} dia.|Última atividade vista em {day}, há {count} dias.',
  'activity.recency.today': 'Última atividade em {day}.',
  'activity.recency.none': 'Sem atividade pública no ano',
  'activity.repositories':
    'one:[Pelo menos ]{count} repositório com 3 ou mais commits próprios no ano.|[Pelo menos ]{count} repositórios com 3 ou mais commits próprios no ano.',
  'activity.repositories.none': 'Nenhum repositório com 3 ou mais commits próprios no ano',
  'activity.repositories.note': 'Forks não contam.',
  'activity.momentum': 'Atividade em [pelo menos ]{count} das últimas 13 semanas.',
  'activity.momentum.none': 'Sem atividade nas últimas 13 semanas',
  'collaboration.pullRequests':
    'one:[Pelo menos ]{count} pull request aberto no ano.|[Pelo menos ]{count} pull requests abertos no ano.',
  'collaboration.pullRequests.none': 'Nenhum pull request aberto no ano',
  'collaboration.merged':
    'one:[Pelo menos ]{count} pull request mesclado em repositórios de outros.|[Pelo menos ]{count} pull requests mesclados em repositórios de outros.',
  'collaboration.merged.none': 'Nenhum pull request mesclado em repositórios de outros',
  'collaboration.merged.share': 'São {share} dos lidos que foram abertos ou mesclados no ano.',
  'collaboration.reviews':
    'one:[Pelo menos ]{count} revisão de pull requests no ano.|[Pelo menos ]{count} revisões de pull requests no ano.',
  'collaboration.reviews.none': 'Nenhuma revisão de pull requests no ano',
  'collaboration.issues':
    'one:[Pelo menos ]{count} issue aberta no ano.|[Pelo menos ]{count} issues abertas no ano.',
  'collaboration.issues.none': 'Nenhuma issue aberta no ano',
  'collaboration.repositories':
    'one:Contribuições para [pelo menos ]{count} repositório de outros.|Contribuições para [pelo menos ]{count} repositórios de outros.',
  'collaboration.repositories.none': 'Sem contribuições para repositórios de outros',
  'collaboration.owners':
    'one:Colaboração com [pelo menos ]{count} outra conta ou organização: {names}.|Colaboração com [pelo menos ]{count} outras contas ou organizações: {names}.',
  'collaboration.owners.none': 'Sem colaboração com outras contas ou organizações',
  'collaboration.merges':
    'one:[Pelo menos ]{count} pull request de outros mesclado com um commit de merge no ano.|[Pelo menos ]{count} pull requests de outros mesclados com um commit de merge no ano.',
  'collaboration.merges.none':
    'Nenhum pull request de outros mesclado com um commit de merge no ano',
  'collaboration.merges.note': 'Os mesclados com squash ou rebase não deixam rastro.',
  'stackDiversity.languages':
    'one:[Pelo menos ]{count} linguagem completa: {names}.|[Pelo menos ]{count} linguagens completas: {names}.',
  'stackDiversity.languages.none': 'Nenhuma linguagem de peso foi vista',
  'stackDiversity.languages.mix':
    'one:A mistura equivale a {count} linguagem de mesmo tamanho.|A mistura equivale a {count} linguagens de mesmo tamanho.',
  'stackDiversity.recentLanguages':
    'one:[Pelo menos ]{count} linguagem principal nos repositórios com commits próprios do ano: {names}.|[Pelo menos ]{count} linguagens principais nos repositórios com commits próprios do ano: {names}.',
  'stackDiversity.recentLanguages.none':
    'Nenhuma linguagem principal nos repositórios com commits próprios do ano',
  'stackDiversity.technologies':
    'one:[Pelo menos ]{count} framework ou ferramenta em manifestos, árvores e tópicos: {names}.|[Pelo menos ]{count} frameworks e ferramentas em manifestos, árvores e tópicos: {names}.',
  'stackDiversity.technologies.none':
    'Nenhum framework ou ferramenta em manifestos, árvores e tópicos',
  'stackDiversity.layers': '[Pelo menos ]{count} de dez camadas: {names}.',
  'stackDiversity.layers.none': 'Nenhuma das dez camadas',
  'stackDiversity.ecosystems':
    'one:[Pelo menos ]{count} ecossistema de pacotes: {names}.|[Pelo menos ]{count} ecossistemas de pacotes: {names}.',
  'stackDiversity.ecosystems.none': 'Nenhum ecossistema de pacotes',
  'aiSavviness.commits':
    'one:Pelo menos {count} dos {read} commits próprios lidos traz a marca de uma ferramenta de IA.|Pelo menos {count} dos {read} commits próprios lidos trazem a marca de uma ferramenta de IA.',
  'aiSavviness.commits.none':
    'one:O único commit próprio lido não traz marca de nenhuma ferramenta de IA|Nenhum dos {count} commits próprios lidos traz a marca de uma ferramenta de IA',
  'aiSavviness.commits.unread': 'Não há commits próprios do ano para ler',
  'aiSavviness.commits.note': 'É pouca evidência pública e não diz nada sobre o uso de IA.',
  'aiSavviness.weeks':
    'one:Marcas de IA vistas em [pelo menos ]{count} semana do ano.|Marcas de IA vistas em [pelo menos ]{count} semanas do ano.',
  'aiSavviness.weeks.none': 'Nenhuma marca de IA vista no ano',
  'aiSavviness.tools':
    'one:Os commits próprios citam [pelo menos ]{count} ferramenta de IA: {names}.|Os commits próprios citam [pelo menos ]{count} ferramentas de IA: {names}.',
  'aiSavviness.tools.none': 'Os commits próprios não citam nenhuma ferramenta de IA',
  'aiSavviness.instructions':
    'one:[Pelo menos ]{count} repositório com instruções para agentes de IA ({names}).|[Pelo menos ]{count} repositórios com instruções para agentes de IA ({names}).',
  'aiSavviness.instructions.none': 'Nenhum repositório com instruções para agentes de IA',
  'aiSavviness.stack':
    'one:[Pelo menos ]{count} tecnologia de IA em manifestos e tópicos: {names}.|[Pelo menos ]{count} tecnologias de IA em manifestos e tópicos: {names}.',
  'aiSavviness.stack.none': 'Nenhuma tecnologia de IA em manifestos e tópicos',
  'seen.own-commits-alone': 'apenas os commits próprios',
  'seen.own-commits-read': 'os commits próprios lidos',
  'seen.own-commits-read.counted': 'one:{count} commit próprio|{count} commits próprios',
  'seen.own-commits': 'one:{read} de {count} commit próprio|{read} de {count} commits próprios',
  'seen.first-repositories': 'one:o primeiro repositório|os primeiros {count} repositórios',
  'seen.newest-pull-requests':
    'one:o pull request mais recente|os {count} pull requests mais recentes',
  'seen.lists-given': 'as listas que o GitHub forneceu',
  'seen.listed': 'o que estava na lista',
  'seen.parts-of-repositories': 'one:parte de {count} repositório|parte de {count} repositórios',
  'seen.repositories': 'one:{read} de {count} repositório|{read} de {count} repositórios',
  'seen.repositories-listed': 'os repositórios da lista',
  percentile:
    'Mais que {share} das pessoas que deram uma estrela ao GitHub Readme Stats, amostra de 2023 ({compared}).',
  'percentile.activity.commits': 'commits de um ano',
  'percentile.collaboration.pullRequests': 'pull requests de toda a vida',
  'percentile.collaboration.reviews': 'revisões de um ano',
  'percentile.collaboration.issues': 'issues de toda a vida',
  'link.calendar': 'Calendário de contribuições',
  'link.commits': 'Commits próprios',
  'link.pullRequests': 'Pull requests',
  'link.merged': 'Mesclados em repositórios de outros',
  'link.reviewed': 'Pull requests revisados',
  'link.issues': 'Issues',
  'next.activity.commits': 'one:Mais {count} commit em um ano|Mais {count} commits em um ano',
  'next.activity.weeks': 'one:Mais {count} semana ativa|Mais {count} semanas ativas',
  'next.activity.days': 'one:Mais {count} dia ativo|Mais {count} dias ativos',
  'next.activity.streak': 'one:Uma sequência de {count} dia|Uma sequência de {count} dias',
  'next.activity.recency': 'Uma contribuição hoje',
  'next.activity.repositories': '3 commits em mais um repositório',
  'next.activity.momentum': 'one:Mais {count} semana ativa|Mais {count} semanas ativas',
  'next.collaboration.pullRequests': 'one:Mais {count} pull request|Mais {count} pull requests',
  'next.collaboration.merged':
    'one:Mais {count} pull request mesclado|Mais {count} pull requests mesclados',
  'next.collaboration.reviews': 'one:Mais {count} revisão|Mais {count} revisões',
  'next.collaboration.issues': 'one:Mais {count} issue|Mais {count} issues',
  'next.collaboration.repositories': 'Uma contribuição para mais um repositório de outros',
  'next.collaboration.owners': 'Uma contribuição para mais uma conta ou organização',
  'next.collaboration.merges':
    'one:Mais {count} pull request de outros mesclado|Mais {count} pull requests de outros mesclados',
  'next.stackDiversity.languages': 'Um projeto de 30 KB em uma linguagem nova',
  'next.stackDiversity.recentLanguages': '3 commits em um projeto com outra linguagem principal',
  'next.stackDiversity.technologies': 'Mais três frameworks ou ferramentas em uso',
  'next.stackDiversity.layers': 'Uma ferramenta de mais uma camada, como {layer}',
  'next.stackDiversity.ecosystems': 'Um pacote em mais um ecossistema',
  'next.aiSavviness.commits':
    'one:Mais {count} commit que mantenha o trailer da ferramenta de IA|Mais {count} commits que mantenham o trailer da ferramenta de IA',
  'next.aiSavviness.weeks': 'Mais uma semana com um commit marcado',
  'next.aiSavviness.tools': 'Um commit marcado de mais uma ferramenta',
  'next.aiSavviness.instructions': 'Um AGENTS.md em mais um repositório',
  'next.aiSavviness.stack': 'Um projeto com mais uma tecnologia de IA',
  'layer.frontend': 'frontend',
  'layer.backend': 'backend',
  'layer.mobile': 'móvel',
  'layer.data': 'dados',
  'layer.ai': 'IA',
  'layer.infrastructure': 'infraestrutura',
  'layer.testing': 'testes',
  'layer.security': 'segurança',
  'layer.systems': 'sistemas',
  'layer.tooling': 'ferramentas de desenvolvimento',
}
