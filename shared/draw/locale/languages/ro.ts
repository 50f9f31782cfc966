export const ro = `Activitate
Colaborare
Diversitate tehnică
Stăpânirea IA
Indie hacker IA
Maintainer open source
Poliglot full-stack
Arhitect backend
Artizan frontend
Specialist DevOps
Specialist în date
Santinelă de securitate
Dezvoltator în ascensiune
Explorator de cod
Prea puține date
Scor
Limbaje
Urme de IA
Organizație
Percentilă
mai mult decât {percent}
Acoperire
Încredere
ridicată
medie
scăzută
Puncte forte
Pasul următor
+{points} p.
Serie curentă
Cea mai lungă serie
one:{count} zi|few:{count} zile|{count} de zile
Contribuții
Contribuții într-un an: {count}
Mai puțin
Mai mult
cel puțin {percent}
Unelte
{marked} din {read} commituri citite
Lipsa urmelor nu dovedește nimic
Depozite
Depozite active
Cu licență
Din
Altele
necunoscut
Actualizat {age}
Nu este un login GitHub
Această adresă nu conține un login GitHub valid.
Negăsit
GitHub nu are un cont public cu acest login.
Nu este public aici
Titularul acestui cont a cerut să nu fie afișat.
Prea multe cereri
Limita GitHub este atinsă, reveniți mai târziu.
Fără răspuns
GitHub nu răspunde acum, reveniți mai târziu.
Se numără
Cifrele se numără acum, reveniți peste un minut.
Nu este o persoană
Doar conturile de persoane primesc un scor.
Commituri proprii
Săptămâni active
Zile active
Cea mai lungă serie
Ultima activitate
Depozite întreținute
Avânt
Pull requesturi deschise
Integrate de alții
Recenzii date
Issue-uri deschise
Depozite ale altora
Amploarea colaborării
Munca altora integrată
Limbaje principale
Limbajele acestui an
Frameworkuri și unelte
Straturi ale unui sistem
Ecosisteme de pachete
Commituri cu urme de IA
Săptămâni cu urme de IA
Unelte de IA
Instrucțiuni pentru agenți
Stack de inginerie IA`
