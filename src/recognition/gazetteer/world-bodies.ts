import { foldName } from '#names';

/**
 * Bodies of the whole world or of many countries that reports name without a word of explanation, written for this
 * program: id | names, spaces as underscores. A start, no directory: what is not here is found by its own signs.
 */
const BODIES = `
united-nations|United_Nations UN U.N. United_Nations_Organization UNO Vereinte_Nationen Nations_unies ONU Naciones_Unidas ООН الأمم_المتحدة
security-council|UN_Security_Council U.N._Security_Council United_Nations_Security_Council UNSC
european-union|European_Union EU E.U. Europäische_Union Union_européenne Unión_Europea Евросоюз Европейский_союз الاتحاد_الأوروبي
european-commission|European_Commission EU_Commission Europäische_Kommission EU-Kommission Commission_européenne Comisión_Europea Еврокомиссия
european-parliament|European_Parliament Europäisches_Parlament EU-Parlament Parlement_européen Parlamento_Europeo Европарламент
european-central-bank|European_Central_Bank ECB Europäische_Zentralbank EZB BCE
council-of-europe|Council_of_Europe Europarat Conseil_de_l'Europe Consejo_de_Europa Совет_Европы
nato|NATO N.A.T.O. Nato OTAN OTAN North_Atlantic_Treaty_Organization North_Atlantic_Treaty_Organisation НАТО حلف_الناتو الناتو
african-union|African_Union AU Afrikanische_Union Union_africaine Unión_Africana Африканский_союз الاتحاد_الأفريقي
arab-league|Arab_League League_of_Arab_States Arabische_Liga Ligue_arabe Liga_Árabe Лига_арабских_государств جامعة_الدول_العربية
gulf-cooperation-council|Gulf_Cooperation_Council GCC Golf-Kooperationsrat مجلس_التعاون_الخليجي
organisation-of-islamic-cooperation|Organisation_of_Islamic_Cooperation Organization_of_Islamic_Cooperation OIC
asean|ASEAN Association_of_Southeast_Asian_Nations АСЕАН
ecowas|ECOWAS Economic_Community_of_West_African_States CEDEAO
brics|BRICS БРИКС
mercosur|Mercosur Mercosul МЕРКОСУР
commonwealth|Commonwealth_of_Nations
commonwealth-of-independent-states|Commonwealth_of_Independent_States СНГ
organization-of-american-states|Organization_of_American_States OAS Organización_de_los_Estados_Americanos
osce|OSCE O.S.C.E. Organization_for_Security_and_Co-operation_in_Europe Organisation_for_Security_and_Co-operation_in_Europe OSZE ОБСЕ
oecd|OECD O.E.C.D. OCDE ОЭСР
opec|OPEC O.P.E.C. OPEP OPEC+ ОПЕК أوبك
world-bank|World_Bank Weltbank Banque_mondiale Banco_Mundial Всемирный_банк البنك_الدولي
international-monetary-fund|International_Monetary_Fund IMF I.M.F. Internationaler_Währungsfonds IWF FMI МВФ صندوق_النقد_الدولي
world-trade-organization|World_Trade_Organization World_Trade_Organisation WTO Welthandelsorganisation OMC ВТО
world-health-organization|World_Health_Organization World_Health_Organisation WHO W.H.O. Weltgesundheitsorganisation OMS ВОЗ منظمة_الصحة_العالمية
world-food-programme|World_Food_Programme World_Food_Program WFP Welternährungsprogramm برنامج_الأغذية_العالمي
unicef|UNICEF Unicef ЮНИСЕФ اليونيسف يونيسف
unesco|UNESCO Unesco ЮНЕСКО اليونسكو يونسكو
unhcr|UNHCR U.N._Refugee_Agency UN_refugee_agency ACNUR УВКБ
unrwa|UNRWA Unrwa الأونروا أونروا
ocha|OCHA UNOCHA
iaea|IAEA I.A.E.A. International_Atomic_Energy_Agency IAEO AIEA МАГАТЭ
opcw|OPCW Organisation_for_the_Prohibition_of_Chemical_Weapons Organization_for_the_Prohibition_of_Chemical_Weapons ОЗХО
international-criminal-court|International_Criminal_Court ICC Internationaler_Strafgerichtshof IStGH CPI
international-court-of-justice|International_Court_of_Justice ICJ Internationaler_Gerichtshof CIJ
european-court-of-human-rights|European_Court_of_Human_Rights ECHR ЕСПЧ
ipcc|IPCC Intergovernmental_Panel_on_Climate_Change Weltklimarat GIEC
international-energy-agency|International_Energy_Agency IEA
international-labour-organization|International_Labour_Organization International_Labor_Organization ILO
international-organization-for-migration|International_Organization_for_Migration International_Organisation_for_Migration IOM
interpol|Interpol INTERPOL Интерпол الإنتربول
europol|Europol EUROPOL Европол
frontex|Frontex FRONTEX
red-cross|International_Committee_of_the_Red_Cross ICRC Red_Cross Rotes_Kreuz Croix-Rouge Cruz_Roja Красный_Крест الصليب_الأحمر
red-crescent|Red_Crescent Roter_Halbmond Croissant-Rouge Media_Luna_Roja Красный_Полумесяц الهلال_الأحمر
doctors-without-borders|Doctors_Without_Borders Médecins_Sans_Frontières MSF Ärzte_ohne_Grenzen Médicos_Sin_Fronteras أطباء_بلا_حدود
amnesty-international|Amnesty_International Amnesty
human-rights-watch|Human_Rights_Watch HRW H.R.W. هيومن_رايتس_ووتش
greenpeace|Greenpeace Гринпис
oxfam|Oxfam
save-the-children|Save_the_Children
transparency-international|Transparency_International
reporters-without-borders|Reporters_Without_Borders Reporters_Sans_Frontières RSF Reporter_ohne_Grenzen
international-olympic-committee|International_Olympic_Committee IOC Internationales_Olympisches_Komitee CIO COI МОК
fifa|FIFA Fifa ФИФА
uefa|UEFA Uefa УЕФА
world-economic-forum|World_Economic_Forum WEF Weltwirtschaftsforum
group-of-seven|G7 G-7 Group_of_Seven
group-of-twenty|G20 G-20 Group_of_Twenty
al-qaeda|al-Qaeda Al-Qaida Qaeda El_Kaida Al-Kaida Аль-Каида القاعدة
islamic-state|Islamic_State ISIS ISIL IS Daesh Daech Islamischer_Staat État_islamique Estado_Islámico ИГИЛ داعش تنظيم_الدولة
hezbollah|Hezbollah Hizbollah Hizbullah Hezbullah Hisbollah Хезболла حزب_الله
hamas|Hamas ХАМАС حماس
taliban|Taliban Talibans Талибан طالبان
muslim-brotherhood|Muslim_Brotherhood Muslimbruderschaft Frères_musulmans Hermanos_Musulmanes الإخوان_المسلمون الإخوان_المسلمين
boko-haram|Boko_Haram
al-shabaab|al-Shabaab Al-Shabab
cia|CIA C.I.A. Central_Intelligence_Agency ЦРУ
fbi|FBI F.B.I. Federal_Bureau_of_Investigation ФБР
nsa|NSA N.S.A. National_Security_Agency
fsb|FSB F.S.B. ФСБ
kgb|KGB K.G.B. КГБ
mossad|Mossad Mosad Моссад الموساد
pentagon|Pentagon Пентагон البنتاغون
white-house|White_House Weißes_Haus Maison-Blanche Maison_Blanche Casa_Blanca Белый_дом البيت_الأبيض
kremlin|Kremlin Kreml Кремль الكرملين
bundestag|Bundestag Бундестаг
bundeswehr|Bundeswehr Бундесвер
knesset|Knesset Knesseth Кнессет الكنيست
duma|State_Duma Staatsduma Госдума Государственная_Дума
scotland-yard|Scotland_Yard
ira|IRA Irish_Republican_Army
eta|ETA
pkk|PKK P.K.K. Kurdistan_Workers'_Party Arbeiterpartei_Kurdistans РПК
`;

let bodies: ReadonlyMap<string, string> | null = null;

/**
 * The id of the body that a text names. Acronyms count as printed, in capitals: "WHO", never "who".
 *
 * @param folded its folded words, where they are known
 */
export function worldBody(text: string, folded: string = foldName(text)): string | null {
	bodies ??= new Map(
		BODIES.trim()
			.split('\n')
			.flatMap((row) => {
				const [id, names] = row.split('|') as [string, string];
				return names.split(' ').map((name) => [keyOf(name.replaceAll('_', ' ')), id] as const);
			}),
	);
	return bodies.get(keyOf(text, folded)) ?? null;
}

/** Short words of capitals stay apart from others: "WHO" and "IS" from "who" and "is". */
function keyOf(printed: string, folded: string = foldName(printed)): string {
	const words = folded.replace(/^(?:the|al|el) (?=.)/, '');
	const text = printed.length > 10 ? '' : printed.replace(/^(?:the|al|el)[ -]/i, '');
	const isAcronym = /^[\p{Lu}\p{N}.+-]{1,6}$/u.test(text) && text !== text.toLowerCase();
	return isAcronym ? words.toUpperCase() : words;
}
