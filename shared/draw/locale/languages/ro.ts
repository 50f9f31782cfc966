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
Se cunoaște prea puțin din ce e public.
Încă nu contează nimic public.
Scor
Limbaje
Urme de IA
Organizație
Percentilă
mai mult decât {percent} dintr-un eșantion de utilizatori
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
nicio urmă găsită
Unelte
{marked} din {read} commituri citite
{marked} din {own} commituri proprii cu urme, {read} citite
Lipsa urmelor nu dovedește nimic
Depozite
Depozite active
Cu licență
Din
Altele
necunoscut
niciun limbaj găsit
Actualizat {age}
Nu este un login GitHub
Această adresă nu conține un login GitHub valid.
Nu este public aici
Acest cont nu există sau nu este afișat aici.
Prea multe cereri
Limita GitHub este atinsă, reveniți mai târziu.
Fără răspuns
GitHub nu răspunde acum, reveniți mai târziu.
Se numără
Cifrele se numără acum, reveniți peste un minut.
Nu este o persoană
Doar conturile de persoane primesc un scor.
Organizație
Card pentru persoane. Pentru organizații: type=organization.
Bot
Acest cont este automatizat. Doar persoanele primesc un scor.
Persoană
Card pentru organizații. Pentru persoane: type=score.
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
