/** The commonest small words of languages that news is in, lower case, by BCP 47 tag. Those of Latin letters. */
export const COMMON_LATIN: Readonly<Record<string, string>> = {
	en: 'the of and to in a is that for it was on with as are by at this from have has had not but they be an were said which who over would',
	de: 'der die das und in zu den mit von ist im für auf ein eine nicht des dem sich auch als nach bei hat wurde werden sind dass an am wie war aus',
	fr: 'le la les des et en un une du est dans que pour qui sur au par pas avec plus ce se sont a été son il de aux cette ont dit qu',
	es: 'el la los las de y en que un una es por con para se del no al lo su como más ha fue sus este pero tras sobre dijo dijeron según',
	pt: 'o a os as de e em que um uma do da dos das no na para com por não se mais foi ao são como seu pela pelo após disse à',
	it: 'il la lo gli le di e in che un una per è con non del della si da dei al sono più nel ha anche come dopo hanno ai',
	nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij werd door naar uit heeft die na zij over',
	da: 'og i at det er en til på som af for med de den har ikke der et fra var han vil efter ved også men blev om sig hvem hvad skal siger sagde kan uger',
	nb: 'og i å det er en til på som av for med de den har ikke et fra var han vil etter ved også men ble om seg hvem hva skal sier sa kan uker hadde',
	nn: 'og i å det er ein til på som av for med dei den har ikkje eit frå var han vil etter ved også men vart blei om seg kven kva skal seier kan veker',
	sv: 'och i att det är en till på som av för med de den har inte ett från var han vill efter vid också men blev om sig vem vad ska säger sade kan hade',
	is: 'og að í er á sem var til um við með það ekki en hann hún eru verið þess hefur af eftir fyrir því segir hver ætti',
	fi: 'ja on ei että se oli hän joka myös mutta kun ovat ole mukaan sekä kuin niin tai jo vain nyt sanoi tämä ollut eivät jälkeen siitä kuka he mitään sovitaan',
	et: 'ja on ei et see oli ka mis kui ta aga selle oma või nii siis ning pärast tema ütles ütlesid üle kes poolt mingit ole',
	lv: 'un ir ar par no uz ka kas tas arī bet pēc līdz kā to lai vai nav tika bija savu gan sacīja teica',
	lt: 'ir kad yra su iš į kaip bet tai buvo dėl po ar jau už apie nuo tik kuris savo pat taip kas pareiškė sakė',
	ca: 'de la el i a que en les per amb els del un una es va no és al com més dels ha pel ser però van dir qui després aquest aquesta',
	gl: 'de a o que e do da en un no na os as unha por para con non dos das se ao foi máis pola polo despois dixo dixeron sobre aos á',
	oc: 'lo la de e que es los las per un una del amb son dins aprèp foguèt mai dels al qu se pas aquel totes dreit',
	eu: 'eta edo zuten hiru asteko nor asteartean bere da du ez bat zuen ere izan dute dira zen egin hori dela baino baina duen nahi ondoren dutela esan',
	ro: 'de și în la cu a pe din nu să care o un pentru este au mai ce al fi dar după prin sau fost că despre spus',
	pl: 'w i na z się do nie to że jest o jak po co ale za od przez przy dla są być został tym oraz kto we powiedział',
	cs: 'a v se na je že s z o do to ve by pro za po jako ale byl které si který také jeho podle kdo řekl řekli',
	sk: 'a v sa na je že s z o do to vo by pre za po ako ale bol ktoré si ktorý tiež jeho podľa kto povedal povedali',
	sl: 'in v se na je da so za z ki bi po pa s tudi kot ne pri od bo do še ter bil iz bodo kdo tem',
	hr: 'i u se na je da su za od s koji a o što iz ne kao bi će te nije nakon koje tko tjedna prije gdje također dvije tijekom uvijek onda',
	bs: 'i u se na je da su za od s koji a o što iz ne kao bi će te nije nakon koje ko sedmice prije gdje također dvije tokom uvijek',
	sr: 'i u se na je da su za od s koji a o što iz ne kao bi će te nije posle koje ko nedelje pre gde takođe dve tokom uvek',
	hu: 'a az és hogy nem is egy ez meg volt azt csak még már de ha mint vagy lehet szerint ki után azon',
	sq: 'të e në për me nga një që i dhe është se si u do ka më nuk ishte kjo pas thanë kush',
	mt: 'il li ta u ma fil għal minn dan kien biex hija mill din wara qalu dwar',
	cy: 'y yn a i o ar yr ei wedi bod mae ac am oedd gan fod eu hyn ôl ynghylch byddent',
	ga: 'an na a ar i agus go le is do ag bhí sé atá gur níos chun tar éis faoi cé',
	id: 'yang dan di dari ini itu untuk dengan tidak pada dalam akan ke adalah telah oleh juga karena bisa kepada sebagai mereka para mengatakan tentang setelah pekan',
	ms: 'yang dan di dari ini itu untuk dengan tidak pada dalam akan ke adalah telah oleh juga kerana boleh kepada sebagai mereka selepas mengenai berkata ialah minggu ringgit',
	tl: 'ang ng sa na at mga ay si ni para hindi kung noong may ito nang sila matapos sinabi',
	vi: 'và của là các có được trong cho một với những không để người đã khi này đến từ về sau nói họ việc sẽ',
	sw: 'na ya wa kwa ni katika la za cha kuwa hiyo hii huo yake wake kama lakini baada alisema walisema kuhusu nani',
	so: 'oo iyo ka ku waa ayaa in uu la ee soo waxay waxa loo sheegay sheegeen kale ah dib',
	ha: 'da ya a na ta sun wani cewa ne ba kuma shi don bayan wannan ce za su kan',
	ku: 'û li ji ku di de ev wê bi jî bo ew tê lê ya yên kir gotin piştî ser dê da',
	tr: 've bir kim konusunda yönünde kullandı haftalık hafta bu da de için ile çok olarak olan daha gibi ancak kadar sonra ise dedi oldu en her süren söyledi',
	az: 'və bu da də bir ilə üçün ki olan edib çox daha sonra deyib kimi isə bağlı dedilər',
	uz: 'va bu bilan uchun bir da ham deb edi emas kerak uning haqida kim haqidagi aytdi',
	tk: 'we bu bilen üçin bir hem diýip boldy barada soň',
	af: 'die en van in is het nie dat om te met vir was wat sy op sê hy hulle aan gaan na',
	lb: 'de d an ass vun net fir mat op dat den et sinn hunn e gëtt och huet ze si hu gesot',
	eo: 'la de kaj en estas al por ne kun ke pri estis li post ili',
	ht: 'la ak nan yo pou ki sou pa yon te gen apre di',
};

/** Those of Cyrillic letters. */
export const COMMON_CYRILLIC: Readonly<Record<string, string>> = {
	ru: 'и в на не что с по как из за от для о это к а но его был у до при было она он так также после во кто том',
	uk: 'і в на не що з до у за як та від про це для або його після був також вже хто тим й',
	be: 'і ў на не што з да у за як пра гэта для ці яго пасля быў таксама аб тым хто',
	bg: 'и в на не се от за да с че по е как това след като са ще беше във кой',
	mk: 'и во на не се од за да со дека по е како тоа што ќе беше кој го',
	sr: 'и у на не се од за да са је по како то што ће био након после су ко тога је',
	kk: 'және бұл бір мен үшін де да деп болып екен болды туралы кейін',
	ky: 'жана бул бир менен үчүн деп болгон кийин ким деген',
	tg: 'ва дар аз ба ки ин бо барои аст пас он дод',
	mn: 'нь байна болон энэ гэж юм ба бол эрх хүн бүр байх тухай дээр хийх өөрийн бусад юу гэдэг байгаа гэсэн',
};

/** Those of Devanagari. */
export const COMMON_DEVANAGARI: Readonly<Record<string, string>> = {
	hi: 'के में की है का को से पर ने और यह भी हैं नहीं कि एक वे बाद कहा किया',
	mr: 'आहे या ही आणि तो केले होते नाही ते की यांनी त्या व हा हे त्याला येईल केली झाली म्हणून यांच्या करण्याच्या त्याच्या त्यांनी आहेत मतदान सांगितले रात्री नंतर',
	ne: 'छ र लाई वा हरेक उनीहरूले यस गरी पक्षमा हुनेछ रहेको भन्ने भएको गरेको पनि छन् यो गर्ने गर्‍यो भने थियो हुने बताए राति',
};

/** Scripts that one language is written in, as far as news goes. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Hangul}/gu, 'ko'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Bengali}/gu, 'bn'],
	[/\p{Script=Tamil}/gu, 'ta'],
	[/\p{Script=Telugu}/gu, 'te'],
	[/\p{Script=Kannada}/gu, 'kn'],
	[/\p{Script=Malayalam}/gu, 'ml'],
	[/\p{Script=Gujarati}/gu, 'gu'],
	[/\p{Script=Gurmukhi}/gu, 'pa'],
	[/\p{Script=Oriya}/gu, 'or'],
	[/\p{Script=Sinhala}/gu, 'si'],
	[/\p{Script=Lao}/gu, 'lo'],
	[/\p{Script=Khmer}/gu, 'km'],
	[/\p{Script=Myanmar}/gu, 'my'],
	[/\p{Script=Tibetan}/gu, 'bo'],
	[/\p{Script=Ethiopic}/gu, 'am'],
	[/\p{Script=Thaana}/gu, 'dv'],
	[/\p{Script=Arabic}/gu, 'ar'],
];

/** Letters that only one language of a script prints, the surest first. */
const TELLING: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
	ar: [
		[/[ټډړښږڼځڅۍ]|(?<!\p{L})(?:په|چې)(?!\p{L})/u, 'ps'],
		[/[ٻڀٺٿڄڃڇڏڌڍڙڦڳڱڻ]|ڪ/u, 'sd'],
		[/[ڭۈۋۇ]/u, 'ug'],
		[/[ٹڈڑںےھ]/u, 'ur'],
		[/[ڕڵێۆ]/u, 'ckb'],
	],
	bn: [[/[ৰৱ]/u, 'as']],
	am: [[/ኣ|(?<!\p{L})ናይ(?!\p{L})/u, 'ti']],
	he: [[/[ײױװ]|(?<!\p{L})(?:דער|און|פון|האט|איז)(?!\p{L})/u, 'yi']],
};

/** Fewer letters than this of a script say nothing. */
const LEAST = 8;

/** The language that the script of a text tells; null where several languages with one script have to be told apart. */
export function scriptLanguage(text: string, letters: number): string | null {
	if (letters < LEAST) return null;
	for (const [script, language] of SCRIPTS) {
		// Japanese and Korean mix scripts: a fifth of their own is enough. Chinese ideographs say more in less room.
		const share = language === 'ko' || language === 'ja' ? 0.2 : language === 'ar' || language === 'zh' ? 0.5 : 0.2;
		if (count(text, script) > letters * share) return told(language, text, letters);
	}
	return null;
}

function told(language: string, text: string, letters: number): string | null {
	const found = TELLING[language]?.find(([letter]) => letter.test(text))?.[1];
	if (found) return found;
	if (language !== 'ar') return language;
	if (letters < 30) return null;
	return count(text, /[پچژگیک]/g) > letters / 100 ? 'fa' : 'ar';
}

/** How often a pattern stands in a text. */
export function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
