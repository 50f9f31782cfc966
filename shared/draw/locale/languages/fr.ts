export const fr = `Activité
Collaboration
Diversité technique
Maîtrise de l’IA
Indie hacker IA
Mainteneur open source
Polyglotte full-stack
Architecte backend
Artisan frontend
Spécialiste DevOps
Data scientist
Sentinelle de la sécurité
Développeur en devenir
Explorateur de code
Trop peu de données
Trop peu de données publiques sont connues.
Rien de public ne compte encore.
Score
Langages
Traces d’IA
Organisation
Centile
plus que {percent} d’un échantillon d’utilisateurs
Couverture
Confiance
élevée
moyenne
faible
Points forts
Prochaine étape
+{points} pts
Série en cours
Plus longue série
one:{count} jour|{count} jours
Contributions
one:{count} contribution en un an|{count} contributions en un an
Moins
Plus
au moins {percent}
aucune trace trouvée
Outils
{marked} commits sur {read} lus
{marked} commits personnels marqués sur {own}, {read} lus
L’absence de traces ne prouve rien
Dépôts
Dépôts actifs
Avec licence
Depuis
Autres
inconnu
aucun langage trouvé
Mis à jour {age}
Pas un login GitHub
Cette adresse ne contient pas de login GitHub valide.
Non public ici
Ce compte n’existe pas ou n’est pas montré ici.
Trop de demandes
La limite de GitHub est atteinte, revenez plus tard.
Pas de réponse
GitHub ne répond pas, revenez plus tard.
Calcul en cours
Les chiffres sont en cours de calcul, revenez dans une minute.
Pas une personne
Seuls les comptes de personnes reçoivent un score.
Organisation
Carte pour les personnes. Organisations : type=organization.
Bot
Ce compte est automatisé. Seules les personnes ont un score.
Personne
Carte pour les organisations. Personnes : type=score.
Commits personnels
Semaines actives
Jours actifs
Plus longue série
Dernière activité
Dépôts entretenus
Élan
Pull requests ouvertes
Fusionnées par d’autres
Revues faites
Issues ouvertes
Dépôts d’autrui
Étendue des collaborations
Travail d’autrui fusionné
Langages principaux
Langages de l’année
Frameworks et outils
Couches d’un système
Écosystèmes de paquets
Commits avec traces d’IA
Semaines avec traces d’IA
Outils d’IA
Instructions pour agents
Stack d’ingénierie IA`
