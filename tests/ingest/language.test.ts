import { expect, test } from 'vitest';
import { directionOf, languageOf, pageLanguage } from '../../src/reader/language.ts';

test.each([
	[
		'en',
		'The authority on Tuesday reopened two of the four sluices at the pass, and it said that the others were to follow in the spring.',
	],
	[
		'de',
		'Die Behörde öffnete am Dienstag zwei der vier Schleusen am Pass und sagte, dass die anderen im Frühjahr folgen werden.',
	],
	['fr', 'L’autorité a rouvert mardi deux des quatre vannes du col et elle a dit que les autres seront ouvertes au printemps.'],
	['es', 'La autoridad reabrió el martes dos de las cuatro compuertas del paso y dijo que las otras se abrirán en la primavera.'],
	[
		'pt',
		'A autoridade reabriu na terça-feira duas das quatro comportas do passo e disse que as outras não serão abertas este ano.',
	],
	[
		'it',
		'L’autorità ha riaperto martedì due delle quattro chiuse del passo e ha detto che le altre saranno aperte in primavera.',
	],
	['nl', 'De dienst heeft dinsdag twee van de vier sluizen bij de pas geopend en zei dat de andere in het voorjaar volgen.'],
	['tr', 'İdare salı günü geçitteki dört kapaktan ikisini yeniden açtı ve diğerlerinin ilkbaharda açılacağını söyledi.'],
	['pl', 'Zarząd otworzył we wtorek dwie z czterech śluz na przełęczy i powiedział, że pozostałe zostaną otwarte wiosną.'],
	['ru', 'Управление во вторник открыло два из четырёх шлюзов на перевале и сообщило, что остальные откроют весной.'],
	['uk', 'Управління у вівторок відкрило два з чотирьох шлюзів на перевалі й повідомило, що решту відкриють навесні.'],
	['ar', 'أعادت الهيئة يوم الثلاثاء فتح بوابتين من البوابات الأربع عند الممر وقالت إن البقية ستفتح في الربيع.'],
	['fa', 'اداره روز سه‌شنبه دو دریچه از چهار دریچه گردنه را بازگشایی کرد و گفت که بقیه در بهار باز می‌شوند.'],
	['he', 'הרשות פתחה ביום שלישי שניים מארבעת השערים במעבר.'],
	['zh', '管理局星期二重新开放了山口四座水闸中的两座，并表示其余的将在春天开放。'],
	['ja', '当局は火曜日、峠にある四つの水門のうち二つを再び開いた。'],
	['ko', '당국은 화요일 고개에 있는 네 개의 수문 중 두 개를 다시 열었다.'],
	['und', 'Kelda 412'],
	['und', ''],
])('%s is told from a sentence', (language, text) => {
	expect(languageOf(text)).toBe(language);
});

test('the language of a page is that of its longest lines, not of its menu', () => {
	const menu = ['Home', 'World', 'Sport', 'Read more', 'Sign in'];
	const prose = 'Die Behörde öffnete am Dienstag zwei der vier Schleusen am Pass und sagte, dass die anderen im Frühjahr folgen.';
	expect(pageLanguage([...menu, prose].map((text) => ({ text })))).toBe('de');
});

test('direction follows the language, or the letters where that is not known', () => {
	expect(directionOf('ar', '')).toBe('rtl');
	expect(directionOf('en', 'حميميم')).toBe('ltr');
	expect(directionOf('und', 'حميميم')).toBe('rtl');
	expect(directionOf('und', '412')).toBe('ltr');
});

test.each([
	[
		'lb',
		"De Gemengerot huet en Dënschdeg den Owend decidéiert, de Séi eidel ze maachen. D'Baueren hu gesot, si géifen op d'Geriicht goen.",
	],
	['af', 'Die provinsiale raad het Dinsdagaand gestem om die dam leeg te maak. Boere onder die dam sê hulle gaan hof toe.'],
	[
		'da',
		'Provinsrådet stemte tirsdag aften for at tømme søen efter tre ugers strid om, hvem der skal betale regningen. Landmændene siger, at de vil gå til domstolen.',
	],
	[
		'nb',
		'Fylkestinget stemte tirsdag kveld for å tømme innsjøen etter tre uker med krangel om hvem som skal betale regningen. Bøndene sier at de vil gå til retten.',
	],
	[
		'nn',
		'Fylkestinget røysta tysdag kveld for å tømme innsjøen etter tre veker med krangel om kven som skal betale rekninga. Bøndene seier at dei vil gå til retten.',
	],
	[
		'sv',
		'Landstinget röstade på tisdagskvällen för att tömma sjön efter tre veckors bråk om vem som ska betala räkningen. Bönderna säger att de går till domstol.',
	],
	[
		'is',
		'Sveitarstjórnin samþykkti á þriðjudagskvöld að tæma lónið eftir þriggja vikna deilur um hver ætti að borga. Bændur sögðust ætla að leita til dómstóla.',
	],
	[
		'fi',
		'Maakunnan neuvosto äänesti tiistai-iltana altaan tyhjentämisestä kolmen viikon kiistelyn jälkeen siitä, kuka maksaa laskun. Viljelijät sanoivat menevänsä oikeuteen.',
	],
	[
		'et',
		'Maakonna nõukogu hääletas teisipäeva õhtul paisjärve tühjendamise poolt pärast kolm nädalat kestnud vaidlust. Põllumehed ütlesid, et lähevad kohtusse.',
	],
	[
		'lv',
		'Novada dome otrdienas vakarā nobalsoja par ūdenskrātuves iztukšošanu pēc trīs nedēļu strīda par to, kas maksās. Zemnieki sacīja, ka vērsīsies tiesā.',
	],
	[
		'lt',
		'Provincijos taryba antradienio vakarą balsavo už tvenkinio ištuštinimą po tris savaites trukusių ginčų, kas mokės. Ūkininkai pareiškė kreipsis į teismą.',
	],
	[
		'ca',
		'El consell provincial va votar dimarts a la nit buidar el pantà després de tres setmanes de discussió sobre qui pagaria la factura. Els pagesos van dir que anirien als tribunals.',
	],
	[
		'gl',
		'O consello provincial votou o martes pola noite baleirar o encoro despois de tres semanas de discusión sobre quen pagaría a factura. Os labregos dixeron que irían aos tribunais.',
	],
	[
		'eu',
		'Probintziako kontseiluak asteartean bozkatu zuen urtegia hustea, hiru asteko eztabaidaren ondoren. Nekazariek epaitegira joko dutela esan dute.',
	],
	[
		'oc',
		"Lo conselh provincial votèt dimarç de ser lo voidatge de la restanca aprèp tres setmanas de discussions. Los pagés diguèron qu'anarián al tribunal.",
	],
	[
		'ro',
		'Consiliul provincial a votat marți seara golirea lacului după trei săptămâni de discuții despre cine va plăti. Fermierii au spus că vor merge în instanță.',
	],
	[
		'cs',
		'Zastupitelstvo v úterý večer hlasovalo pro vypuštění přehrady po třech týdnech sporů o to, kdo zaplatí. Zemědělci pod hrází řekli, že půjdou k soudu.',
	],
	[
		'sk',
		'Zastupiteľstvo v utorok večer hlasovalo za vypustenie priehrady po troch týždňoch sporov o to, kto zaplatí. Poľnohospodári povedali, že pôjdu na súd.',
	],
	[
		'sl',
		'Pokrajinski svet je v torek zvečer glasoval za izpraznitev jezera po treh tednih prepirov o tem, kdo bo plačal. Kmetje so povedali, da bodo šli na sodišče.',
	],
	[
		'hr',
		'Županijska skupština u utorak navečer glasovala je za pražnjenje jezera nakon tri tjedna svađe o tome tko će platiti. Poljoprivrednici su rekli da će ići na sud.',
	],
	[
		'sr',
		'Pokrajinska skupština je u utorak uveče glasala za pražnjenje jezera posle tri nedelje svađe oko toga ko će da plati. Seljaci su rekli da će ići na sud.',
	],
	[
		'sr',
		'Покрајинска скупштина је у уторак увече гласала за пражњење језера после три недеље свађе око тога ко ће да плати. Сељаци су рекли да ће ићи на суд.',
	],
	[
		'mk',
		'Покраинскиот совет во вторникот вечерта гласаше за празнење на езерото по три недели расправии за тоа кој ќе плати. Земјоделците рекоа дека ќе одат на суд.',
	],
	[
		'bg',
		'Областният съвет гласува във вторник вечерта за изпразване на язовира след три седмици спорове кой ще плати. Земеделците казаха, че ще отидат в съда.',
	],
	[
		'be',
		'Абласны савет у аўторак увечары прагаласаваў за асушэнне вадасховішча пасля трох тыдняў спрэчак аб тым, хто заплаціць. Фермеры заявілі, што пойдуць у суд.',
	],
	[
		'kk',
		'Облыстық кеңес сейсенбі күні кешке кімнің төлейтіні туралы үш апталық даудан кейін су қоймасын босатуға дауыс берді. Фермерлер сотқа жүгінетінін айтты.',
	],
	[
		'ky',
		'Облустук кеңеш шейшемби күнү кечинде ким төлөйт деген үч жумалык талаштан кийин суу сактагычты бошотууга добуш берди. Дыйкандар сотко кайрыларын айтышты.',
	],
	[
		'tg',
		'Шӯрои вилоят шоми сешанбе барои холӣ кардани обанбор овоз дод, пас аз се ҳафтаи баҳс дар бораи он ки кӣ пардохт мекунад. Деҳқонон гуфтанд, ки ба суд мераванд.',
	],
	[
		'az',
		'Əyalət şurası çərşənbə axşamı kimin ödəyəcəyi ilə bağlı üç həftəlik mübahisədən sonra su anbarının boşaldılmasına səs verdi. Fermerlər məhkəməyə gedəcəklərini dedilər.',
	],
	[
		'uz',
		'Viloyat kengashi seshanba kuni kechqurun kim toʻlashi haqidagi uch haftalik bahsdan soʻng suv omborini boʻshatishga ovoz berdi. Fermerlar sudga murojaat qilishlarini aytdi.',
	],
	[
		'tk',
		'Welaýat geňeşi sişenbe güni agşam kimiň töleýändigi barada üç hepdelik jedelden soň suw howdanyny boşatmaga ses berdi. Daýhanlar kazyýete ýüz tutjakdyklaryny aýtdylar.',
	],
	[
		'ku',
		'Encûmena parêzgehê êvara sêşemê piştî sê hefteyan nîqaşa li ser ka kî dê pere bide, ji bo valakirina bendavê deng da. Cotkaran gotin ku ew ê biçin dadgehê.',
	],
	[
		'hu',
		'A tartományi tanács kedd este megszavazta a víztározó leürítését, miután három hétig vitatkoztak azon, ki fizet. A gazdák azt mondták, bírósághoz fordulnak.',
	],
	[
		'sq',
		'Këshilli provincial votoi të martën në mbrëmje për zbrazjen e rezervuarit pas tri javësh debati se kush do të paguajë. Fermerët thanë se do të shkojnë në gjykatë.',
	],
	[
		'mt',
		"Il-kunsill provinċjali vvota t-Tlieta filgħaxija biex jitbattal il-ġibjun wara tliet ġimgħat ta' diskussjoni dwar min se jħallas. Il-bdiewa qalu li se jmorru l-qorti.",
	],
	[
		'cy',
		"Pleidleisiodd y cyngor nos Fawrth i wagio'r gronfa ddŵr ar ôl tair wythnos o ddadlau ynghylch pwy fyddai'n talu. Dywedodd ffermwyr y byddent yn mynd i'r llys.",
	],
	[
		'ga',
		"Vótáil an chomhairle oíche Mháirt chun an taiscumar a fholmhú tar éis trí seachtaine argóna faoi cé a d'íocfadh. Dúirt feirmeoirí go rachaidís chun na cúirte.",
	],
	[
		'id',
		'Dewan provinsi pada Selasa malam memilih untuk mengosongkan waduk setelah tiga pekan perdebatan tentang siapa yang akan membayar. Para petani mengatakan akan pergi ke pengadilan.',
	],
	[
		'ms',
		'Majlis wilayah malam Selasa mengundi untuk mengosongkan takungan selepas tiga minggu perbalahan mengenai siapa yang perlu membayar. Petani berkata mereka akan pergi ke mahkamah kerana tidak berpuas hati.',
	],
	[
		'tl',
		'Bumoto ang sangguniang panlalawigan noong Martes ng gabi na alisan ng tubig ang imbakan matapos ang tatlong linggong pagtatalo kung sino ang magbabayad. Sinabi ng mga magsasaka na pupunta sila sa korte.',
	],
	[
		'vi',
		'Hội đồng tỉnh tối thứ Ba đã bỏ phiếu xả cạn hồ chứa sau ba tuần tranh cãi về việc ai sẽ trả tiền. Nông dân nói họ sẽ ra tòa.',
	],
	[
		'sw',
		'Baraza la mkoa lilipiga kura Jumanne usiku kumwaga maji ya bwawa baada ya wiki tatu za mabishano kuhusu nani angelipa. Wakulima walisema wataenda mahakamani.',
	],
	[
		'so',
		'Golaha gobolka ayaa habeenkii Talaadada u codeeyay in la faaruqiyo biyo-xireenka ka dib saddex toddobaad oo muran ah oo ku saabsan cidda bixin doonta. Beeraleydu waxay sheegeen inay maxkamadda aadi doonaan.',
	],
	[
		'ha',
		"Majalisar lardi ta kada ƙuri'a a daren Talata don zubar da ruwan madatsar bayan makonni uku na muhawara kan wanda zai biya. Manoma sun ce za su tafi kotu.",
	],
	[
		'ht',
		'Konsèy pwovens lan te vote madi swa pou vide rezèvwa a apre twa semèn diskisyon sou kiyès ki ta peye. Kiltivatè yo te di yo pral nan tribinal.',
	],
	[
		'eo',
		'La provinca konsilio voĉdonis mardon vespere por malplenigi la rezervujon post tri semajnoj da disputo pri kiu pagos. La farmistoj diris, ke ili iros al tribunalo.',
	],
	[
		'ur',
		'صوبائی کونسل نے منگل کی رات تین ہفتوں کی بحث کے بعد آبی ذخیرہ خالی کرنے کے حق میں ووٹ دیا۔ کسانوں نے کہا کہ وہ عدالت جائیں گے۔',
	],
	[
		'ckb',
		'ئەنجوومەنی پارێزگا ئێوارەی سێشەممە دوای سێ هەفتە مشتومڕ دەنگی بە بەتاڵکردنی بەنداوەکە دا. جوتیاران گوتیان دەچنە دادگا.',
	],
	[
		'ps',
		'د ولایت شورا د سه شنبې په شپه د درېیو اونیو بحث وروسته د اوبو زېرمې د تشولو لپاره رایه ورکړه. بزګرانو وویل چې محکمې ته به ځي.',
	],
	['sd', 'صوبائي ڪائونسل اڱاري جي رات ٽن هفتن جي بحث کان پوءِ پاڻي جو ذخيرو خالي ڪرڻ لاءِ ووٽ ڏنو. هارين چيو ته اهي عدالت ويندا.'],
	[
		'ug',
		'ۋىلايەتلىك كېڭەش سەيشەنبە كۈنى كەچتە ئۈچ ھەپتىلىك تالاش-تارتىشتىن كېيىن سۇ ئامبىرىنى بوشىتىشقا ئاۋاز بەردى. دېھقانلار سوتقا بارىدىغانلىقىنى ئېيتتى.',
	],
	[
		'yi',
		"דער פראווינציעלער ראט האט דינסטיק ביינאכט געשטימט אויסצוליידיקן דעם רעזערוואר נאך דריי וואכן פון אמפערן זיך ווער ס'וועט באצאלן. די פארמערס האבן געזאגט אז זיי וועלן גיין אין געריכט.",
	],
	['hi', 'प्रांतीय परिषद ने मंगलवार रात तीन सप्ताह की बहस के बाद जलाशय को खाली करने के पक्ष में मतदान किया। किसानों ने कहा कि वे अदालत जाएंगे।'],
	[
		'mr',
		'प्रांतीय परिषदेने मंगळवारी रात्री तीन आठवड्यांच्या वादानंतर जलाशय रिकामा करण्याच्या बाजूने मतदान केले. शेतकऱ्यांनी सांगितले की ते न्यायालयात जातील.',
	],
	['ne', 'प्रान्तीय परिषदले मंगलबार राति तीन हप्ताको बहसपछि जलाशय खाली गर्ने पक्षमा मतदान गर्‍यो। किसानहरूले अदालत जाने बताए।'],
	['bn', 'প্রাদেশিক পরিষদ মঙ্গলবার রাতে তিন সপ্তাহের বিতর্কের পর জলাধার খালি করার পক্ষে ভোট দিয়েছে। কৃষকরা বলেছেন তারা আদালতে যাবেন।'],
	['as', 'প্ৰাদেশিক পৰিষদে মঙলবাৰে ৰাতি তিনি সপ্তাহৰ বিতৰ্কৰ পিছত জলাধাৰ খালী কৰাৰ পক্ষে ভোট দিলে। কৃষকসকলে কৈছে যে তেওঁলোকে আদালতলৈ যাব।'],
	['gu', 'પ્રાંતીય પરિષદે મંગળવારે રાત્રે ત્રણ અઠવાડિયાની ચર્ચા પછી જળાશય ખાલી કરવા માટે મતદાન કર્યું. ખેડૂતોએ કહ્યું કે તેઓ કોર્ટમાં જશે.'],
	['pa', 'ਸੂਬਾਈ ਕੌਂਸਲ ਨੇ ਮੰਗਲਵਾਰ ਰਾਤ ਤਿੰਨ ਹਫ਼ਤਿਆਂ ਦੀ ਬਹਿਸ ਤੋਂ ਬਾਅਦ ਜਲ ਭੰਡਾਰ ਖਾਲੀ ਕਰਨ ਲਈ ਵੋਟ ਪਾਈ। ਕਿਸਾਨਾਂ ਨੇ ਕਿਹਾ ਕਿ ਉਹ ਅਦਾਲਤ ਜਾਣਗੇ।'],
	['ta', 'மாகாண சபை செவ்வாய்க்கிழமை இரவு மூன்று வார விவாதத்திற்குப் பிறகு நீர்த்தேக்கத்தை காலி செய்ய வாக்களித்தது. விவசாயிகள் நீதிமன்றம் செல்வதாகக் கூறினர்.'],
	['te', 'ప్రాంతీయ మండలి మంగళవారం రాత్రి మూడు వారాల చర్చ తర్వాత జలాశయాన్ని ఖాళీ చేయాలని ఓటు వేసింది. రైతులు కోర్టుకు వెళతామని చెప్పారు.'],
	['kn', 'ಪ್ರಾಂತೀಯ ಮಂಡಳಿ ಮಂಗಳವಾರ ರಾತ್ರಿ ಮೂರು ವಾರಗಳ ಚರ್ಚೆಯ ನಂತರ ಜಲಾಶಯವನ್ನು ಖಾಲಿ ಮಾಡಲು ಮತ ಹಾಕಿತು. ರೈತರು ನ್ಯಾಯಾಲಯಕ್ಕೆ ಹೋಗುವುದಾಗಿ ಹೇಳಿದರು.'],
	['ml', 'പ്രവിശ്യാ കൗൺസിൽ ചൊവ്വാഴ്ച രാത്രി മൂന്ന് ആഴ്ചത്തെ തർക്കത്തിനുശേഷം ജലസംഭരണി ശൂന്യമാക്കാൻ വോട്ട് ചെയ്തു. കർഷകർ കോടതിയിൽ പോകുമെന്ന് പറഞ്ഞു.'],
	['si', 'පළාත් සභාව අඟහරුවාදා රාත්‍රියේ සති තුනක විවාදයකින් පසු ජලාශය හිස් කිරීමට ඡන්දය දුන්නේය. ගොවීන් කීවේ උසාවියට යන බවයි.'],
	['th', 'สภาจังหวัดลงมติเมื่อคืนวันอังคารให้ปล่อยน้ำออกจากเขื่อนหลังจากถกเถียงกันสามสัปดาห์ว่าใครจะจ่าย เกษตรกรใต้เขื่อนกล่าวว่าจะไปศาล'],
	['lo', 'ສະພາແຂວງລົງຄະແນນສຽງໃນຄືນວັນອັງຄານໃຫ້ປ່ອຍນ້ຳອອກຈາກອ່າງເກັບນ້ຳຫຼັງຈາກໂຕ້ຖຽງກັນສາມອາທິດ. ຊາວນາກ່າວວ່າຈະໄປສານ.'],
	['km', 'ក្រុមប្រឹក្សាខេត្តបានបោះឆ្នោតនៅយប់ថ្ងៃអង្គារឱ្យបង្ហូរទឹកចេញពីអាងស្តុកទឹក បន្ទាប់ពីជជែកវែកញែកអស់បីសប្តាហ៍។ កសិករនិយាយថានឹងទៅតុលាការ។'],
	['my', 'ပြည်နယ်ကောင်စီသည် အင်္ဂါနေ့ညက ရေလှောင်ကန်ကို ရေထုတ်ရန် သုံးပတ်ကြာ အငြင်းပွားပြီးနောက် မဲပေးခဲ့သည်။ လယ်သမားများက တရားရုံးသွားမည်ဟု ပြောသည်။'],
	[
		'ka',
		'პროვინციის საბჭომ სამშაბათს საღამოს წყალსაცავის დაცლას მისცა ხმა სამკვირიანი კამათის შემდეგ. ფერმერებმა თქვეს, რომ სასამართლოში წავლენ.',
	],
	[
		'hy',
		'Նահանգային խորհուրդը երեքշաբթի երեկոյան քվեարկեց ջրամբարը դատարկելու օգտին՝ երեք շաբաթ տևած վեճերից հետո։ Ֆերմերներն ասացին, որ կդիմեն դատարան։',
	],
	['am', 'የክልሉ ምክር ቤት ማክሰኞ ምሽት ማን ይከፍላል በሚለው ላይ ከሦስት ሳምንት ክርክር በኋላ ማጠራቀሚያውን ባዶ ለማድረግ ድምፅ ሰጠ። ገበሬዎች ወደ ፍርድ ቤት እንደሚሄዱ ተናገሩ።'],
	['ti', 'ባይቶ ዞባ ሰሉስ ምሸት ድሕሪ ናይ ሰለስተ ሰሙን ክርክር ነቲ መዋህለሊ ማይ ንምጽራግ ድምጺ ሂቡ። ሓረስቶት ናብ ቤት ፍርዲ ክኸዱ ምዃኖም ተዛሪቦም።'],
	[
		'el',
		'Το επαρχιακό συμβούλιο ψήφισε το βράδυ της Τρίτης την εκκένωση του ταμιευτήρα μετά από τρεις εβδομάδες διαμάχης. Οι αγρότες είπαν ότι θα προσφύγουν στα δικαστήρια.',
	],
])('%s is told from two sentences', (language, text) => {
	expect(languageOf(text)).toBe(language);
});

test.each([
	[
		'Yoruba',
		'Ìgbìmọ̀ ìpínlẹ̀ dìbò ní alẹ́ ọjọ́ Ìṣẹ́gun láti tú omi ìdídò náà lẹ́yìn ọ̀sẹ̀ mẹ́ta tí wọ́n ti ń jiyàn lórí ẹni tí yóò sanwó.',
	],
	['Zulu', 'Umkhandlu wesifundazwe uvote ngoLwesibili ebusuku ukuthi kukhishwe amanzi edamini ngemva kwamasonto amathathu.'],
	[
		'a row of names',
		'Halvern Ostreke Tarn Sill Merrow Kelda Sillbridge Tarnhead Kettle Moss Lower Weir Ostreke North Halvern South',
	],
	[
		'a row of numbers and units',
		'14 km 300 m 22 h 17 min 4 kg 90 cm 12 km 14 km 300 m 22 h 17 min 4 kg 90 cm 12 km 14 km 300 m 22 h 17 min',
	],
])('%s is in no language that can be told', (_, text) => {
	expect(languageOf(text)).toBe('und');
});
