/**
 * Words that Dutch writes with a capital, or people do, and that are no person: days, places, languages, organisations,
 * tests, feasts, programmes. In lower case. The names of schools and staff come in from outside (`known`).
 */
const TIME = `
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
  oktober november december kerstmis kerst kerstvakantie pasen pinksteren hemelvaart hemelvaartsdag koningsdag
  bevrijdingsdag sinterklaas carnaval ramadan suikerfeest offerfeest divali chanoeka herfstvakantie meivakantie
  voorjaarsvakantie zomervakantie oud nieuw nieuwjaar`;

const PLACES = `
  nederland holland noord-holland zuid-holland utrecht flevoland gelderland overijssel drenthe groningen friesland fryslân
  limburg brabant noord-brabant zeeland noord zuid oost west midden kennemerland ijmond haarlemmermeer amstelland
  zaanstreek waterland amsterdam rotterdam eindhoven almere breda tilburg nijmegen arnhem enschede apeldoorn
  amersfoort haarlem hoofddorp zaandam zaanstad purmerend hoorn alkmaar heerhugowaard heiloo castricum uitgeest bergen
  schagen helder hilversum bussum leiden delft gouda dordrecht zoetermeer lelystad zwolle deventer maastricht venlo
  leeuwarden assen emmen beverwijk heemskerk velsen velsen-noord velsen-zuid ijmuiden santpoort driehuis velserbroek
  bloemendaal zandvoort heemstede overveen aerdenhout bennebroek vijfhuizen badhoevedorp rijsenhout
  zwanenburg halfweg lisserbroek cruquius nieuw-vennep vennep aalsmeer amstelveen uithoorn ouderkerk akersloot limmen
  egmond langedijk wormerveer krommenie assendelft wormer schiphol
  belgië vlaanderen duitsland frankrijk engeland groot-brittannië ierland spanje portugal italië griekenland turkije
  marokko polen oekraïne rusland bulgarije roemenië hongarije tsjechië slowakije kroatië servië bosnië albanië kosovo
  syrië irak iran afghanistan pakistan india china japan indonesië eritrea ethiopië somalië soedan egypte tunesië algerije
  libië ghana nigeria kaapverdië suriname curaçao aruba bonaire antillen brazilië colombia venezuela amerika verenigde
  staten canada australië europa afrika azië jemen libanon jordanië israël palestina gaza koerdistan armenië georgië`;

const LANGUAGES = `
  nederlands nederlandse nederlander engels engelse frans franse duits duitse spaans spaanse italiaans grieks latijn
  portugees turks turkse marokkaans marokkaanse berbers tamazight tarifit arabisch arabische pools poolse oekraïens
  oekraïense russisch bulgaars roemeens hongaars tsjechisch albanees servisch kroatisch bosnisch syrisch syrische
  koerdisch perzisch farsi dari pasjtoe pashto urdu hindi chinees chinese mandarijn japans indonesisch tigrinya
  tigrinia amhaars somalisch swahili papiaments sranan surinaams surinaamse antilliaans fries friese vlaams
  belgisch europees afghaans eritrees irakees iraans islam islamitisch christelijk christen katholiek rooms protestants
  gereformeerd moslim joods bijbel koran`;

const ORGANISATIONS = `
  veilig heliomare kenter jeugdhulp parnassia lucertis levvel altra youz yulius brijder kentalis auris bartiméus visio viertaal
  kabouterhuis koraal triversum ggz ggd jgz cjg humanitas halt raad kinderbescherming jeugdgezondheidszorg
  jeugdbescherming bureau jeugd gezin centrum sociaal wijkteam stichting vereniging samenwerkingsverband ministerie inspectie
  onderwijs onderwijsconsulenten ouderplatform balans autisme buurtzorg socius opvoedpoli onderwijsjongerenteam
  passend college lyceum mavo isk esk azc coa vavo mbo roc regio inholland praktijkschool topdossier`;

const TESTS_AND_TOOLS = `
  cito dia wisc wais nio saqi celf cbcl avl svl tvk drempelonderzoek muiswerk bareka adit aob rekentuin
  magister somtoday som zermelo teams word excel outlook onedrive powerpoint office google translate chromebook chromebooks
  classroom kurzweil textaid claroread quizlet youtube tiktok snapchat snap whatsapp instagram insta discord
  facebook fortnite minecraft roblox fifa netflix zoom ipad iphone playstation xbox nintendo microsoft copilot meedoen
  kanjertraining kanjer leefstijl pbs vreedzame taakspel equip rots water sova brugproject pdca
  asperger down tourette duchenne crohn perthes marfan klinefelter ehlers-danlos ritalin concerta
  medikinet methylfenidaat equasym melatonine risperidon emdr cgt montessori dalton jenaplan
  vrijeschool daltonschool kernvisie vygotski remindo numo slim stercollectie`;

/** Names of two words and more, of which a word by itself could be somebody's. */
export const PROPER_PHRASES: readonly string[] = [
  'Gilles de la Tourette',
  'Den Haag',
  'Wijk aan Zee',
  'Dijk en Waard',
  'Den Helder',
  'Leger des Heils',
  'Lions Quest',
  'Rots en Water',
  'Geef me de 5',
  'Raad van Toezicht',
  'Commissie van Toewijzing',
  'Turner-syndroom',
  'Syndroom van Turner',
  'Syndroom van Rett',
  'Syndroom van Williams',
  'Raven-test',
  'Nova College',
];

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export const PROPER_WORDS: ReadonlySet<string> = new Set([
  ...words(TIME),
  ...words(PLACES),
  ...words(LANGUAGES),
  ...words(ORGANISATIONS),
  ...words(TESTS_AND_TOOLS),
]);
