export const ptBR = `Atividade
Colaboração
Diversidade técnica
Domínio de IA
Indie hacker de IA
Mantenedor open source
Poliglota full-stack
Arquiteto backend
Artesão frontend
Especialista DevOps
Cientista de dados
Sentinela de segurança
Desenvolvedor em ascensão
Explorador de código
Faltam dados
Pontuação
Linguagens
Marcas de IA
Organização
Percentil
mais que {percent}
Cobertura
Confiança
alta
média
baixa
Pontos fortes
Próximo passo
+{points} pts
Sequência atual
Maior sequência
one:{count} dia|{count} dias
Contribuições
one:{count} contribuição em um ano|{count} contribuições em um ano
Menos
Mais
pelo menos {percent}
Ferramentas
{marked} de {read} commits lidos
A falta de marcas não prova nada
Repositórios
Repositórios ativos
Com licença
Desde
Outros
desconhecido
Atualizado {age}
Não é um login do GitHub
Este endereço não contém um login válido do GitHub.
Não encontrado
O GitHub não tem conta pública com este login.
Não é público aqui
O titular desta conta pediu para não ser mostrado.
Solicitações demais
O limite do GitHub foi atingido, volte mais tarde.
Sem resposta
O GitHub não responde agora, volte mais tarde.
Em contagem
Os números estão sendo contados, volte em um minuto.
Não é uma pessoa
Só contas de pessoas recebem pontuação.
Commits próprios
Semanas ativas
Dias ativos
Maior sequência
Última atividade
Repositórios mantidos
Ritmo
Pull requests abertos
Mesclados por outros
Revisões feitas
Issues abertas
Repositórios de outros
Amplitude da colaboração
Trabalho de outros mesclado
Linguagens principais
Linguagens deste ano
Frameworks e ferramentas
Camadas de um sistema
Ecossistemas de pacotes
Commits com marcas de IA
Semanas com marcas de IA
Ferramentas de IA
Instruções para agentes
Stack de engenharia de IA`
