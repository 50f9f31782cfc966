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
Score
Langages
Traces d’IA
Organisation
Centile
plus que {percent}
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
Outils
{marked} commits sur {read} lus
L’absence de traces ne prouve rien
Dépôts
Dépôts actifs
Avec licence
Depuis
Autres
inconnu
Mis à jour {age}
Pas un login GitHub
Cette adresse ne contient pas de login GitHub valide.
Introuvable
GitHub n’a pas de compte public avec ce login.
Non public ici
Le titulaire de ce compte a demandé à ne pas être montré.
Trop de demandes
La limite de GitHub est atteinte, revenez plus tard.
Pas de réponse
GitHub ne répond pas, revenez plus tard.
Calcul en cours
Les chiffres sont en cours de calcul, revenez dans une minute.
Pas une personne
Seuls les comptes de personnes reçoivent un score.
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
