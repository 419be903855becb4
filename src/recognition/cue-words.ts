/** Words that tell what the name beside them is, in English, German, French, Spanish, Russian. Rows are languages. */

/** What a person is called by before the name: title, rank, office, trade. A run of capitals is cut behind it. */
export const TITLES: Readonly<Record<string, string>> = {
	en: `
mr mrs ms miss dr prof sir lord lady dame president chancellor premier minister secretary ambassador governor gov mayor senator
sen rep congressman congresswoman judge justice king queen prince princess emperor pope archbishop bishop cardinal rev reverend
father imam ayatollah sheikh sheik mullah captain capt colonel col general gen major maj lieutenant lt sergeant sgt corporal
private admiral commander commodore marshal brigadier officer detective inspector chief director chairman chairwoman chairperson
ceo coach manager striker defender goalkeeper midfielder analyst activist spokesman spokeswoman spokesperson leader lawyer
attorney professor economist editor reporter correspondent journalist photographer author actor actress singer rapper director
producer dictator deputy mp mla envoy commissioner councillor councilwoman councilman prosecutor sheriff superintendent constable
infanta
`,
	de: `
herr herrn frau bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerpräsident ministerpräsidentin
minister ministerin außenminister außenministerin innenminister innenministerin finanzminister gesundheitsminister
verteidigungsminister wirtschaftsminister bundespräsident bürgermeister bürgermeisterin oberbürgermeister landrat sprecher
sprecherin pressesprecher vorsitzender vorsitzende parteichef chef chefin geschäftsführer geschäftsführerin vorstand trainer
trainerin cheftrainer stürmer torwart torhüter verteidiger mittelfeldspieler kapitän professor professorin könig königin papst
oberst hauptmann regisseur regisseurin schauspieler schauspielerin sänger sängerin autor autorin doktor anwalt richter
staatsanwalt sportdirektor sportvorstand manager kommentator experte expertin moderator moderatorin ökonom forscher
`,
	fr: `
m mme mlle maître président présidente ministre général colonel capitaine lieutenant maréchal roi reine pape évêque porte-parole
député députée sénateur maire directeur directrice docteur secrétaire professeur chanteur chanteuse acteur actrice
`,
	es: `
señor señora sr sra don doña presidente presidenta expresidente ministro ministra exministro gobernador gobernadora exgobernador
alcalde alcaldesa rey reina papa obispo portavoz diputado diputada senador senadora secretario secretaria coronel capitán
teniente jefe jefa director directora entrenador técnico juez jueza fiscal doctor doctora líder vicepresidente vicepresidenta
candidato candidata abogado periodista cantante actriz
`,
	ru: `
президент президента премьер премьер-министр министр министра генерал полковник майор капитан лейтенант губернатор мэр депутат
сенатор директор глава главы председатель секретарь посол лидер адвокат актер актриса режиссер певец певица журналист писатель
тренер патриарх король королева папа судья прокурор представитель господин
`,
};

/** Lists of words by what they tell; forms are folded where they are read. */
export const CUE_WORDS = {
	/** Titles that are surnames, too: after a given name they stay part of the name. */
	titleAsSurname:
		'king pope bishop major judge marshal prince dean justice coach sergeant rey papa reina roi maire könig richter kaiser papst',
	/** Nouns that end or begin the name of a group. */
	body: `
army armies force forces navy militia militias brigade brigades battalion regiment division front party parties movement union
unions council councils committee commission ministry department agency bureau office authority administration government
cabinet parliament congress senate assembly court tribunal police guard guards corps command organization organisation
association federation confederation alliance coalition society institute institution university college school academy
foundation fund trust bank corporation corp inc ltd llc plc co company companies group groups holdings industries airlines
airways partners team club united fc afc sc network service services observatory center centre initiative campaign board
chamber secretariat mission brotherhood hospital church laboratory exchange securities motors electric pharmaceuticals systems
technologies software communications telecom insurance stores enterprises international sons brothers associates club orchestra
houthis rebels faction house survey studio studios films pictures records museum theatre theater gallery
partei ministerium verband bund rat ausschuss kommission amt behörde gericht gerichtshof regierung parlament polizei armee
bundeswehr bank versicherung gesellschaft verein gewerkschaft universität hochschule institut stiftung gmbh ag kg ev se konzern
werke klinikum zentrum aktion bürgerschaft
parti ministère conseil comité commission assemblée sénat gouvernement armée police gendarmerie banque société compagnie groupe
université institut fédération confédération syndicat association union tribunal cour agence office fondation centre
partido ministerio consejo comité comisión asamblea senado gobierno ejército policía banco sociedad compañía grupo universidad
instituto federación confederación sindicato asociación unión organización tribunal agencia fundación ayuntamiento junta
cámara congreso audiencia fiscalía diputación frente fuerzas guardia parlamento embajada juzgado alianza corporación
партия министерство совет комитет комиссия дума правительство парламент суд полиция армия банк компания группа университет
институт федерация союз ассоциация агентство фонд организация фронт корпорация движение объединение центр служба академия
департамент управление
`,
	/** Nouns that end the name of a newspaper, an agency or a station. */
	outlet: `
times post news herald tribune journal gazette newspaper daily magazine tv television channel radio broadcasting press today
guardian independent telegraph mirror chronicle observer standard network weekly wire media
zeitung rundschau allgemeine anzeiger nachrichten spiegel presse tagblatt kurier bote presse-agentur
figaro monde presse parisien libération diario periódico país mundo prensa газета новости вести
`,
	/** Nouns that end or begin the name of a place. */
	place: `
province governorate district county state region city town village island islands isle river sea ocean lake bay gulf strait
mountain mountains mount hills hill valley desert peninsula coast airport airbase airfield base port harbour harbor street avenue
road square park bridge border crossing camp prison stadium highlands territory territories republic kingdom emirates strip
heights plains canyon beach forest falls creek springs boulevard lane highway countryside basin building tower palace
insel see fluss straße platz kreis stadt land berg gebirge tal wald landkreis bezirk arena stadion halle park flughafen schanze
rue avenue île mer lac fleuve rivière golfe mont montagne vallée boulevard
calle avenida plaza isla mar lago río golfo monte sierra valle provincia estado ciudad puerto barrio municipio departamento
река озеро море область край область республика район остров город улица площадь округ
`,
	/** Words that begin names of places. */
	placeOpening: `
mount lake fort cape port san santa santo saint st los las new north south east west northern southern eastern western central
upper lower great little monte rio puerto villa tel deir tell jabal jebel wadi bab kafr khan beit ain ras côte mont île bad sankt
нью сан
`,
	/** Prepositions that place something in what follows. */
	in: 'in near outside inside im nahe bei in à aux dans chez en в во под возле около',
	/** Nouns and prepositions before a place. */
	beforePlace: `
from to at around toward towards across throughout into northern southern eastern western central north south east west northeast
northwest southeast southwest downtown mainland city town village province district capital region suburb villages towns
nach aus richtung stadt gemeinde vers près ville village desde hacia ciudad pueblo из на город городе
`,
	beforeGroup: `
group militia faction brigade battalion party coalition organisation organization company firm bank team club agency maker giant
carrier airline union startup retailer unternehmen konzern firma partei verein klub club hersteller société groupe parti
entreprise empresa grupo compañía partido equipo компания компании группа партия клуб банк агентство организация фирма
`,
	beforeOutlet: `
newspaper daily magazine channel website broadcaster agency tabloid zeitung magazin sender tageszeitung nachrichtenagentur
quotidien chaîne hebdomadaire periódico diario revista cadena emisora газета газете телеканал журнал агентство
`,
	/** Verbs of speech and of what only people do. */
	speech: `
said says told added tweeted wrote writes argued insisted claimed explained recalled joked warned denied declined resigned died
married acknowledged replied announced noted stressed testified admitted thinks believes hopes stated asked continued concluded
sagte sagt erklärte betonte meinte berichtete schrieb kritisierte forderte
dit déclaré affirme explique ajoute assure estime raconte confie
dijo afirmó señaló explicó aseguró añadió indicó manifestó declaró recordó destacó subrayó sostuvo expresó comentó
сказал сказала заявил заявила сообщил сообщила отметил отметила рассказал рассказала подчеркнул добавил считает говорит
`,
	and: 'and or und oder et ou y e и или',
	of: 'of de des du del della von der für for',
	by: 'by von par por von foto photo credit',
	against: 'against v vs gegen contre contra против',
	article: 'the der die das den dem des le la les el los las l ein eine einer einem einen un une una',
	being: 'is was has had will would can could ist war hat wird est a es fue ha era',
	beingMany: 'are were have sind waren haben sont ont son fueron han',
	/** Small words within names of people and of places: "Khalid bin al-Walid", "Rio de Janeiro". */
	nameLink: 'bin ibn bint abu de del la da di du van von der den dos das le ter zu los las',
	/** Small words within names of bodies: "Bank of Merrow", "Ministry for the Sea". */
	bodyLink: 'of for de della des du für der und des la las los para по the and y',
	/** Forms of a company that end its name. */
	company: 'inc corp ltd plc llc co bros gmbh ag sa spa nv bv ab oyj kg srl sarl ооо оао зао пао',
	/** How American papers shorten the states, always with a point. */
	state: `
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
`,
	/** Whom a body has: "Merrow Rovers fans", "Kelda Council members". */
	belonging: `
members officials fighters leaders supporters employees staff workers users customers shares stock investors players fans students
scientists researchers headquarters spokesman spokeswoman spokesperson executives executive ceo chief boss president chairman founder
mitglieder mitarbeiter sprecher sprecherin anhänger spieler fans kunden aktien aktie chef membres porte-parole miembros portavoz
`,
	/** Relative pronouns of people. */
	who: 'who whose qui quien который которая',
	with: 'with mit avec con с',
	/** Bodies that every country has, in small letters: "Syrian army". */
	stateBody: 'army military navy airforce marines police gendarmerie ministry parliament commandos',
	/** What stands between a country and its body: "Russia's defence ministry". */
	stateQualifier:
		'foreign defence defense interior finance health education justice agriculture energy transport culture trade special armed security air coast border military riot federal national economy',
	stateForce: 'force forces guard guards',
} as const;
