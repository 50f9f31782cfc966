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
Sabe-se muito pouco do que é público.
Ainda não há nada público que conte.
Pontuação
Linguagens
Marcas de IA
Organização
Percentil
mais que {percent} de uma amostra de usuários
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
nenhuma marca encontrada
Ferramentas
{marked} de {read} commits lidos
{marked} de {own} commits próprios com marcas, {read} lidos
A falta de marcas não prova nada
Repositórios
Repositórios ativos
Com licença
Desde
Outros
desconhecido
nenhuma linguagem encontrada
Atualizado {age}
Não é um login do GitHub
Este endereço não contém um login válido do GitHub.
Não é público aqui
Esta conta não existe ou não é mostrada aqui.
Solicitações demais
O limite do GitHub foi atingido, volte mais tarde.
Sem resposta
O GitHub não responde agora, volte mais tarde.
Em contagem
Os números estão sendo contados, volte em um minuto.
Não é uma pessoa
Só contas de pessoas recebem pontuação.
Organização
Cartão para pessoas. Para organizações: type=organization.
Bot
Esta conta é automatizada. Só pessoas recebem pontuação.
Pessoa
Cartão para organizações. Para pessoas: type=score.
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
