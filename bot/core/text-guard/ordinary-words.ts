/**
 * Words that begin a sentence in the texts of schools, or are written with a capital there, and are nobody's name.
 * In lower case. Made by hand for this guard; a word that is missing costs one "Nee, geen naam".
 */
const LITTLE_WORDS = `
  de het een dit dat deze die dezelfde hetzelfde ik jij je u hij zij ze wij we jullie hen hun haar zijn mijn ons onze jouw
  uw men iemand niemand iedereen alles niets iets er hier daar waar wie wat welke welk hoe waarom wanneer waardoor
  waarbij waarin waarna waarmee waarvan waarvoor waaruit waarop hierdoor hierbij hierin hierna hiermee hiervan hiervoor
  hieruit hierop hierover daardoor daarbij daarin daarna daarmee daarvan daarvoor daaruit daarop daarover daarom
  daarnaast daarentegen daartoe daarvoor daartegen ertoe erbij erna ervoor en of maar want dus als dan toen omdat doordat zodat
  opdat hoewel terwijl voordat nadat totdat sinds sindsdien indien mits tenzij ofwel zowel noch behalve
  in op aan bij met voor van naar uit om over onder boven tussen naast achter door tegen tot te ter ten zonder binnen
  buiten vanaf vanuit vanwege wegens gedurende tijdens volgens ondanks dankzij namens rond rondom per via na langs sedert
  niet geen wel ook nog al alle allen alleen allebei beide beiden sommige sommigen enkele enkelen veel velen weinig meer
  meest meestal minder vaak soms altijd nooit zelden regelmatig af steeds weer opnieuw telkens gister gisteren vandaag morgen
  nu straks later eerder vroeger inmiddels momenteel tegenwoordig onlangs recent recentelijk binnenkort vooralsnog
  voorlopig tot uiteindelijk eindelijk eerst eerste tweede derde vierde vijfde laatste volgende vorige afgelopen komende
  ten elke elk ieder iedere zo zoals zodra zolang zover zeer erg heel helaas gelukkig graag misschien wellicht mogelijk
  waarschijnlijk vermoedelijk blijkbaar kennelijk duidelijk natuurlijk uiteraard vooral met name bovendien verder
  tevens echter toch toen tenslotte kortom samen samenvattend eigenlijk ongeveer bijna slechts nauwelijks meteen direct
  direct-na voorafgaand aansluitend naderhand achteraf vooraf ondertussen intussen tussentijds dagelijks wekelijks
  maandelijks jaarlijks individueel gezien gelet omgekeerd anders evenals alsook namelijk immers sowieso tegelijk tegelijkertijd vervolgens evengoed hiernaast langzaamaan langzaam ronduit
  belangrijk stevig gericht voorlopige algemene zichtbaar doorlopend totaal andere overige thuis buitenshuis
  ja nee oké dank bedankt hallo hoi beste geachte groet groeten let zie geef neem maak kijk vraag kies klik lees
  een twee drie vier vijf zes zeven acht negen tien twaalf half halve hele beter best goed slecht zwak sterk hoog laag
  is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden wil willen wilde moet moeten
  moest mag mogen mocht zal zullen zou zouden gaat gaan ging komt komen kwam doet doen deed blijft blijven bleef
  krijgt krijgen kreeg laat laten liet staat staan zit zitten ligt gaf geeft geven maakt maken`;

const PEOPLE_AND_SCHOOL = `
  leerling leerlingen jongere jongeren jongen jongens meisje meisjes kind kinderen puber peuter kleuter student studenten
  moeder moeders vader vaders ouder ouders verzorger verzorgers opa oma oom tante broer broers zus zussen zusje broertje
  stiefvader stiefmoeder stiefouders pleegouder pleegouders pleegmoeder pleegvader voogd gezin familie ouderpaar mama papa
  mentor mentoren docent docenten leraar leraren leerkracht leerkrachten vakdocent juf meester directie directeur rector
  conrector teamleider afdelingsleider zorgcoördinator zorgcoordinator zoco decaan conciërge conciërges coach coaches
  begeleider begeleiders behandelaar hulpverlener hulpverleners therapeut huisarts arts jeugdarts psychiater psycholoog
  orthopedagoog gedragswetenschapper logopedist ergotherapeut fysiotherapeut wijkcoach gezinscoach jongerenwerker wijkagent
  politie gemeente leerplicht leerplichtambtenaar consulent onderwijsconsulent trajectbegeleider procesbewaker bestuurder
  commissie secretaris beleidsmedewerker administratie inspectie bestuur team teams collega collega's maatje maatjes
  klasgenoot klasgenoten medeleerling medeleerlingen vriend vrienden vriendin vriendinnen groep groepje klas klassen
  school scholen schooljaar schooldag brugklas brugklasser kopklas taalklas onderbouw bovenbouw leerjaar niveau profiel
  vak vakken les lessen lesuur lesuren rooster pauze pauzes tussenuur huiswerk agenda toets toetsen examen examens rapport
  proefwerk cijfer cijfers opdracht opdrachten stage stages mentorles mentoruur gym gymles mentorgesprek mdo kring
  basisschool middelbare praktijkonderwijs havo vwo mavo vmbo gymnasium atheneum mbo hbo speciaal regulier voortgezet
  primair basis kader techniek zorg welzijn groen economie
  nederlands wiskunde rekenen biologie aardrijkskunde geschiedenis natuurkunde scheikunde tekenen muziek handvaardigheid
  maatschappijleer mens maatschappij natuur gezondheid verzorging informatica kunst drama dans levensbeschouwing sport lo
  ckv nask burgerschap loopbaan
  naam namen voornaam achternaam roepnaam initialen geboortedatum leeftijd adres telefoonnummer nummer leerlingnummer
  arrangement aanvraag maatwerk hulp hulpvraag doel doelen expertise inzet aanpak plan stap stappen traject opp tlv
  advies besluit evaluatie verslag bijlage dossier onderzoek test testen diagnose vermoeden aanleiding reden oorzaak
  situatie probleem problemen vraag vragen antwoord afspraak afspraken contact gesprek overleg voorstel tip top
  resultaat effect gevolg conclusie verwachting wens wensen behoefte behoeften beeld opmerking toelichting vervolg start
  einde begin duur periode ochtend middag avond nacht dag dagen week weken maand maanden jaar jaren uur uren minuut
  minuten weekend vakantie herfst winter lente zomer voorjaar najaar kerst`;

const BEHAVIOUR_AND_THINGS = `
  gedrag verzuim absentie spijbelen afwezigheid aanwezigheid concentratie aandacht motivatie inspanning energie rust
  onrust slaap slapen eten bewegen angst angsten faalangst boosheid woede verdriet stress spanning druk drukte prikkel
  prikkels overprikkeling paniek somberheid pesten gepest ruzie conflict conflicten agressie geweld straf schorsing time-out
  zelfbeeld zelfvertrouwen vertrouwen veiligheid structuur regelmaat routine ritme overzicht voorspelbaarheid duidelijkheid
  nabijheid autonomie competentie relatie actie optie sessie grenzen grens regels emotie emoties gevoelens gevoel gedachten talent kracht
  interesse hobby gamen telefoon mobiel laptop computer tablet internet schrijven lezen spelling taal technisch begrijpend
  luisteren praten spreken plannen organiseren samenwerken werken leren spelen oefenen fietsen lopen rennen koken voorlezen
  wachten stoppen beginnen omgaan opruimen vragen hulp-vragen studeren presenteren automatiseren aanleren zwemmen voetbal
  voetballen tekst woordenschat geheugen werkgeheugen intelligentie tempo werktempo werkhouding inzicht verwerkingssnelheid
  motoriek handschrift gehoor zicht bril medicatie medicijnen therapie speltherapie dyslexie dyscalculie autisme adhd add ass
  tos trauma rouw scheiding echtscheiding verhuizing ziekte ziekenhuis opname behandeling wachtlijst jeugdhulp jeugdzorg
  thuissituatie thuiszitter thuiszitten corona wisselingen wissel wisseling verandering plek werkplek ruimte lokaal
  stiltelokaal aula kantine plein gang kleedkamer kantoor kluisje taxi vervoer leerlingenvervoer bus trein fiets auto
  materiaal materialen koptelefoon timer stappenplan weektaak dagstart dagtaak planner stoplicht handvatten steun
  ondersteuning begeleiding coaching training leerachterstand achterstand voorsprong groei ontwikkeling vooruitgang
  terugval winst kosten budget geld kansen kans belemmering uitdaging water rots rots-en-water weerbaarheid kritiek humor
  complimenten compliment beloning fouten feedback werk baan bijbaan toekomst droom nieuws succes samenwerking`;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...words(LITTLE_WORDS),
  ...words(PEOPLE_AND_SCHOOL),
  ...words(BEHAVIOUR_AND_THINGS),
]);

/**
 * Endings of Dutch words for things, skills, offices and places of learning. At least four letters go before one, for
 * names are short ("Lauren" is no "uren").
 */
export const ORDINARY_ENDING = new RegExp(
  `^[\\p{L}\\p{M}]{4,}(?:${words(`
  ing ingen heid heden .tie .ties schap teit iteiten isme ment menten logie gogiek eren
  onderwijs school scholen college lyceum klas klassen groep groepen lessen leraar leraren docent docenten begeleider
  begeleiders coach coördinator coördinatoren consulent consulenten arts loog logen goog gogen therapeut werker werkers
  ambtenaar partner partners bestuurder ouder ouders kind kinderen
  training trainingen toets toetsen plan plannen gesprek gesprekken overleg centrum centra lijst lijsten route trajecten traject
  methode aanpak niveau profiel profielen advies adviezen rapport verslag onderzoek onderzoeken test tests periode
  zorg hulp werk dienst team teams persoon personen raad wet brief agenda akkoord plicht tafel verband verbanden gemeente gemeenten gelden lasten
  gedrag probleem problemen stoornis stoornissen klachten behoefte behoeften vaardigheden achterstand moment momenten
  plek plekken uur uren dag dagen week weken maanden jaar jaren vakantie taak taken kaart kaarten opdracht opdrachten
  proces processen kunde medicatie angst uitval meting punt punten instrumenten middelen kosten
  lijk lijke isch ische baar bare matig matige
`).join('|')})$`,
  'u',
);
