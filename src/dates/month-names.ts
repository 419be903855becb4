/**
 * Month names as printed on news pages, by language: twelve entries each, January first, spellings of one month divided
 * by `|`. Lower case; accents may be left out in print. Inflected forms that stamps use stand beside the plain ones.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
	en:
		'january|jan, february|feb|febr, march|mar, april|apr, may, june|jun, july|jul, august|aug, ' +
		'september|sept|sep, october|oct, november|nov, december|dec',
	de:
		'januar|jänner|jan|jän, februar|feber|feb|febr, märz|maerz|mär|mrz, april|apr, mai, juni|jun, juli|jul, ' +
		'august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez',
	fr:
		'janvier|janv|jan, février|févr|fév, mars|mar, avril|avr, mai, juin|jui, juillet|juil, août|aou, ' +
		'septembre|sept|sep, octobre|oct, novembre|nov, décembre|déc',
	es:
		'enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, ' +
		'septiembre|setiembre|sept|sep|set, octubre|oct, noviembre|nov, diciembre|dic',
	pt:
		'janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, ' +
		'outubro|out, novembro|nov, dezembro|dez',
	it:
		'gennaio|gen|genn, febbraio|feb|febbr, marzo|mar, aprile|apr, maggio|mag|magg, giugno|giu, luglio|lug, ' +
		'agosto|ago, settembre|set|sett, ottobre|ott, novembre|nov, dicembre|dic',
	ca:
		'gener|gen, febrer|febr, març, abril|abr, maig, juny, juliol|jul, agost|ag, setembre|set, octubre|oct, ' +
		'novembre|nov, desembre|des',
	nl:
		'januari|jan, februari|feb|febr, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, ' +
		'september|sept|sep, oktober|okt, november|nov, december|dec',
	sv:
		'januari|jan, februari|feb|febr, mars|mar, april|apr, maj, juni|jun, juli|jul, augusti|aug, ' +
		'september|sept|sep, oktober|okt, november|nov, december|dec',
	no:
		'januar|jan, februar|feb|febr, mars|mar, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep, ' +
		'oktober|okt, november|nov, desember|des',
	da:
		'januar|jan, februar|feb|febr, marts|mar, april|apr, maj, juni|jun, juli|jul, august|aug, ' +
		'september|sept|sep, oktober|okt, november|nov, december|dec',
	fi:
		'tammikuuta|tammikuu|tammi, helmikuuta|helmikuu|helmi, maaliskuuta|maaliskuu|maalis, ' +
		'huhtikuuta|huhtikuu|huhti, toukokuuta|toukokuu|touko, kesäkuuta|kesäkuu|kesä, heinäkuuta|heinäkuu|heinä, ' +
		'elokuuta|elokuu|elo, syyskuuta|syyskuu|syys, lokakuuta|lokakuu|loka, marraskuuta|marraskuu|marras, ' +
		'joulukuuta|joulukuu|joulu',
	ru:
		'января|январь|янв, февраля|февраль|фев|февр, марта|март|мар, апреля|апрель|апр, мая|май, июня|июнь|июн, ' +
		'июля|июль|июл, августа|август|авг, сентября|сентябрь|сен|сент, октября|октябрь|окт, ноября|ноябрь|ноя|нояб, ' +
		'декабря|декабрь|дек',
	uk:
		'січня|січень|січ, лютого|лютий|лют, березня|березень|бер, квітня|квітень|квіт, травня|травень|трав, ' +
		'червня|червень|черв, липня|липень|лип, серпня|серпень|серп, вересня|вересень|вер, жовтня|жовтень|жовт, ' +
		'листопада|листопад|лист, грудня|грудень|груд',
	bg:
		'януари|яну, февруари|фев, март|мар, април|апр, май, юни, юли, август|авг, септември|сеп, октомври|окт, ' +
		'ноември|ное, декември|дек',
	pl:
		'stycznia|styczeń|sty, lutego|luty|lut, marca|marzec|mar, kwietnia|kwiecień|kwi, maja|maj, ' +
		'czerwca|czerwiec|cze, lipca|lipiec|lip, sierpnia|sierpień|sie, września|wrzesień|wrz, ' +
		'października|październik|paź, listopada|listopad|lis, grudnia|grudzień|gru',
	cs:
		'ledna|leden|led, února|únor, března|březen, dubna|duben, května|květen, června|červen, července|červenec, ' +
		'srpna|srpen, září, října|říjen, listopadu|listopad, prosince|prosinec',
	sk:
		'januára|január, februára|február, marca|marec, apríla|apríl, mája|máj, júna|jún, júla|júl, augusta|august, ' +
		'septembra|september, októbra|október, novembra|november, decembra|december',
	hu:
		'január|jan, február|febr, március|márc, április|ápr, május|máj, június|jún, július|júl, augusztus|aug, ' +
		'szeptember|szept, október|okt, november|nov, december|dec',
	ro:
		'ianuarie|ian, februarie|feb, martie|mart|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, ' +
		'septembrie|sept|sep, octombrie|oct, noiembrie|noi|nov, decembrie|dec',
	tr:
		'ocak|oca, şubat|şub, mart|mar, nisan|nis, mayıs|may, haziran|haz, temmuz|tem, ağustos|ağu, eylül|eyl, ' +
		'ekim|eki, kasım|kas, aralık|ara',
	el:
		'ιανουαρίου|ιανουάριος|ιαν, φεβρουαρίου|φεβρουάριος|φεβ, μαρτίου|μάρτιος|μαρ, απριλίου|απρίλιος|απρ, ' +
		'μαΐου|μάιος|μαϊ, ιουνίου|ιούνιος|ιουν, ιουλίου|ιούλιος|ιουλ, αυγούστου|αύγουστος|αυγ, ' +
		'σεπτεμβρίου|σεπτέμβριος|σεπ, οκτωβρίου|οκτώβριος|οκτ, νοεμβρίου|νοέμβριος|νοε, δεκεμβρίου|δεκέμβριος|δεκ',
	id:
		'januari|jan, februari|feb, maret|mar, april|apr, mei, juni|jun, juli|jul, agustus|agu|agt|ags, ' +
		'september|sep|sept, oktober|okt, november|nov, desember|des',
	ar:
		'يناير|جانفي|كانون الثاني|كانون 2, فبراير|فيفري|شباط, مارس|آذار|اذار, أبريل|إبريل|أفريل|نيسان, ' +
		'مايو|ماي|أيار|ايار, يونيو|يونيه|جوان|حزيران, يوليو|يوليه|يوليوز|جويلية|تموز, أغسطس|غشت|أوت|آب, ' +
		'سبتمبر|شتنبر|أيلول|ايلول, أكتوبر|تشرين الأول|تشرين أول|تشرين 1, ' +
		'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|تشرين 2, ديسمبر|دجنبر|كانون الأول|كانون أول|كانون 1',
	fa: 'ژانویه, فوریه, مارس, آوریل|آپریل, مه|می, ژوئن|جون, ژوئیه|جولای, اوت|آگوست|اگست, سپتامبر, اکتبر, نوامبر, دسامبر',
	he:
		'ינואר|בינואר, פברואר|בפברואר, מרץ|מרס|במרץ|במרס, אפריל|באפריל, מאי|במאי, יוני|ביוני, יולי|ביולי, ' +
		'אוגוסט|באוגוסט, ספטמבר|בספטמבר, אוקטובר|באוקטובר, נובמבר|בנובמבר, דצמבר|בדצמבר',
	ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
	hi: 'जनवरी, फरवरी|फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर|सितम्बर, अक्टूबर|अक्तूबर, नवंबर|नवम्बर, दिसंबर|दिसम्बर',
	bn: 'জানুয়ারি|জানুয়ারী, ফেব্রুয়ারি|ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
	hr:
		'siječnja|siječanj, veljače|veljača, ožujka|ožujak, travnja|travanj, svibnja|svibanj, lipnja|lipanj, ' +
		'srpnja|srpanj, kolovoza|kolovoz, rujna|rujan, listopada|listopad, studenoga|studenog|studeni, ' +
		'prosinca|prosinac',
	sr:
		'januara|januar|јануара|јануар, februara|februar|фебруара|фебруар, marta|mart|марта|март, ' +
		'aprila|april|априла|април, maja|maj|маја|мај, juna|jun|јуна|јун, jula|jul|јула|јул, ' +
		'avgusta|avgust|августа|август, septembra|septembar|септембра|септембар, oktobra|oktobar|октобра|октобар, ' +
		'novembra|novembar|новембра|новембар, decembra|decembar|децембра|децембар',
	az: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
	et: 'jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember',
};

/**
 * The same of languages whose short names are common words of others ("mei", "mac", "medi"): a name of four letters or
 * fewer counts only where the page is in its language.
 */
export const MORE_MONTH_NAMES: Readonly<Record<string, string>> = {
	th:
		'มกราคม|ม.ค., กุมภาพันธ์|ก.พ., มีนาคม|มี.ค., เมษายน|เม.ย., พฤษภาคม|พ.ค., มิถุนายน|มิ.ย., กรกฎาคม|ก.ค., ' +
		'สิงหาคม|ส.ค., กันยายน|ก.ย., ตุลาคม|ต.ค., พฤศจิกายน|พ.ย., ธันวาคม|ธ.ค.',
	vi:
		'tháng 1|tháng 01|tháng một|tháng giêng, tháng 2|tháng 02|tháng hai, tháng 3|tháng 03|tháng ba, ' +
		'tháng 4|tháng 04|tháng tư|tháng bốn, tháng 5|tháng 05|tháng năm, tháng 6|tháng 06|tháng sáu, ' +
		'tháng 7|tháng 07|tháng bảy, tháng 8|tháng 08|tháng tám, tháng 9|tháng 09|tháng chín, tháng 10|tháng mười, ' +
		'tháng 11|tháng mười một, tháng 12|tháng mười hai|tháng chạp',
	lt:
		'sausio|sausis, vasario|vasaris, kovo|kovas, balandžio|balandis, gegužės|gegužė, birželio|birželis, ' +
		'liepos|liepa, rugpjūčio|rugpjūtis, rugsėjo|rugsėjis, spalio|spalis, lapkričio|lapkritis, gruodžio|gruodis',
	lv:
		'janvāris|janvārī|janvāra, februāris|februārī|februāra, marts|martā|marta, aprīlis|aprīlī|aprīļa, ' +
		'maijs|maijā|maija, jūnijs|jūnijā|jūnija, jūlijs|jūlijā|jūlija, augusts|augustā|augusta, ' +
		'septembris|septembrī|septembra, oktobris|oktobrī|oktobra, novembris|novembrī|novembra, ' +
		'decembris|decembrī|decembra',
	sl:
		'januar|januarja|jan, februar|februarja|feb, marec|marca|mar, april|aprila|apr, maj|maja, junij|junija|jun, ' +
		'julij|julija|jul, avgust|avgusta|avg, september|septembra|sep, oktober|oktobra|okt, november|novembra|nov, ' +
		'december|decembra|dec',
	mk: 'јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември',
	be:
		'студзеня|студзень, лютага|люты, сакавіка|сакавік, красавіка|красавік, мая|май, чэрвеня|чэрвень, ' +
		'ліпеня|ліпень, жніўня|жнівень, верасня|верасень, кастрычніка|кастрычнік, лістапада|лістапад, снежня|снежань',
	sq:
		'janar|jan, shkurt|shk, mars|mar, prill|pri, maj, qershor|qer, korrik|kor, gusht|gus, shtator|sht, ' +
		'tetor|tet, nëntor|nën, dhjetor|dhj',
	ku:
		'rêbendan|çile|çileyê, reşemî|sibat|sibatê, adar|adarê, nîsan|nîsanê|avrêl, gulan|gulanê, ' +
		'hezîran|hezîranê|pûşper, tîrmeh|tîrmehê, tebax|tebaxê, îlon|îlonê, cotmeh|cotmehê, mijdar|mijdarê, ' +
		'kanûn|berfanbar|berfanbarê|kanûnê',
	ckb:
		'کانوونی دووەم|کانونی دووەم, شوبات, ئازار|ئادار, نیسان, ئایار, حوزەیران|حزیران, تەمموز|تەموز, ئاب, ' +
		'ئەیلوول|ئەیلول, تشرینی یەکەم, تشرینی دووەم, کانوونی یەکەم|کانونی یەکەم',
	ps: 'جنوري, فبروري, مارچ, اپریل, مۍ, جون, جولای, اګست, سپتمبر, اکتوبر, نومبر, دسمبر',
	hy:
		'հունվար|հունվարի, փետրվար|փետրվարի, մարտ|մարտի, ապրիլ|ապրիլի, մայիս|մայիսի, հունիս|հունիսի, հուլիս|հուլիսի, ' +
		'օգոստոս|օգոստոսի, սեպտեմբեր|սեպտեմբերի, հոկտեմբեր|հոկտեմբերի, նոյեմբեր|նոյեմբերի, դեկտեմբեր|դեկտեմբերի',
	ka:
		'იანვარი|იანვარს|იან, თებერვალი|თებერვალს|თებ, მარტი|მარტს|მარ, აპრილი|აპრილს|აპრ, მაისი|მაისს|მაი, ' +
		'ივნისი|ივნისს|ივნ, ივლისი|ივლისს|ივლ, აგვისტო|აგვისტოს|აგვ, სექტემბერი|სექტემბერს|სექ, ' +
		'ოქტომბერი|ოქტომბერს|ოქტ, ნოემბერი|ნოემბერს|ნოე, დეკემბერი|დეკემბერს|დეკ',
	kk:
		'қаңтар|қаң, ақпан|ақп, наурыз|нау, сәуір|сәу, мамыр|мам, маусым|мау, шілде|шіл, тамыз|там, қыркүйек|қыр, ' +
		'қазан|қаз, қараша|қар, желтоқсан|жел',
	uz:
		'yanvar|январ, fevral|феврал, mart|март, aprel|апрел, may|май, iyun|июн, iyul|июл, avgust|август, ' +
		'sentabr|сентабр|сентябр, oktabr|октабр|октябр, noyabr|ноябр, dekabr|декабр',
	sw:
		'januari|jan, februari|feb, machi|mac, aprili|apr, mei, juni|jun, julai|jul, agosti|ago, septemba|sep, ' +
		'oktoba|okt, novemba|nov, desemba|des',
	ms:
		'januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogo, september|sep, oktober|okt, ' +
		'november|nov, disember|dis',
	tl:
		'enero|ene, pebrero|peb, marso|mar, abril|abr, mayo|may, hunyo|hun, hulyo|hul, agosto|ago, setyembre|set, ' +
		'oktubre|okt, nobyembre|nob, disyembre|dis',
	so:
		'janaayo|jan, febraayo|feb, maarso|mar, abriil|abr, maajo|maa, juun|jun, luulyo|lul, agoosto|ago, ' +
		'sebtembar|seb, oktoobar|okt, nofembar|nof, disembar|dis',
	is:
		'janúar|jan, febrúar|feb, mars|mar, apríl|apr, maí, júní|jún, júlí|júl, ágúst|ágú, september|sep, ' +
		'október|okt, nóvember|nóv, desember|des',
	eu:
		'urtarrila|urtarrilak|urtarrilaren|urt, otsaila|otsailak|otsailaren|ots, martxoa|martxoak|martxoaren, ' +
		'apirila|apirilak|apirilaren|api, maiatza|maiatzak|maiatzaren, ekaina|ekainak|ekainaren, ' +
		'uztaila|uztailak|uztailaren, abuztua|abuztuak|abuztuaren, iraila|irailak|irailaren, urria|urriak|urriaren, ' +
		'azaroa|azaroak|azaroaren, abendua|abenduak|abenduaren',
	gl:
		'xaneiro|xan, febreiro|feb, marzo|mar, abril|abr, maio|mai, xuño|xuñ, xullo|xul, agosto|ago, setembro|set, ' +
		'outubro|out, novembro|nov, decembro|dec',
	cy:
		'ionawr|ion, chwefror|chwe, mawrth|maw, ebrill|ebr, mai, mehefin|meh, gorffennaf|gorff, awst, medi, ' +
		'hydref|hyd, tachwedd|tach, rhagfyr|rhag',
	mt:
		'jannar|jan, frar|fra, marzu|mar, april|apr, mejju|mej, ġunju|ġun, lulju|lul, awwissu|aww, settembru|set, ' +
		'ottubru|ott, novembru|nov, diċembru|diċ',
	af:
		'januarie|jan, februarie|feb, maart|mrt, april|apr, mei, junie|jun, julie|jul, augustus|aug, september|sept, ' +
		'oktober|okt, november|nov, desember|des',
	bs:
		'januara|januar, februara|februar, marta|mart, aprila|april, maja|maj, juna|juni|jun, jula|juli|jul, ' +
		'augusta|august|avgusta|avgust, septembra|septembar, oktobra|oktobar, novembra|novembar, decembra|decembar',
	ta: 'ஜனவரி, பிப்ரவரி, மார்ச், ஏப்ரல், மே, ஜூன், ஜூலை, ஆகஸ்ட், செப்டம்பர், அக்டோபர், நவம்பர், டிசம்பர்',
	te: 'జనవరి, ఫిబ్రవరి, మార్చి, ఏప్రిల్, మే, జూన్, జూలై|జులై, ఆగస్టు|ఆగస్ట్, సెప్టెంబర్, అక్టోబర్, నవంబర్, డిసెంబర్',
	mr: 'जानेवारी, फेब्रुवारी, मार्च, एप्रिल, मे, जून, जुलै, ऑगस्ट, सप्टेंबर, ऑक्टोबर, नोव्हेंबर, डिसेंबर',
	gu: 'જાન્યુઆરી, ફેબ્રુઆરી, માર્ચ, એપ્રિલ, મે, જૂન, જુલાઈ, ઓગસ્ટ, સપ્ટેમ્બર, ઓક્ટોબર, નવેમ્બર, ડિસેમ્બર',
	km: 'មករា, កុម្ភៈ, មីនា, មេសា, ឧសភា, មិថុនា, កក្កដា, សីហា, កញ្ញា, តុលា, វិច្ឆិកា, ធ្នូ',
};
