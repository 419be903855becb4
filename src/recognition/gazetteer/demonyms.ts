/**
 * What the people and things of a country are called, written for this program: code | English | German | French |
 * Spanish | Russian | Arabic. The forms are made from these words by country-words.ts: a German or Russian adjective
 * stands without its ending, the others as of one man.
 */
export const DEMONYMS = `
AD|Andorran|andorranisch Andorraner|andorran|andorrano|андоррск андоррец|أندوري
AE|Emirati|emiratisch Emirater|émirati émirien|emiratí|эмиратск|إماراتي
AF|Afghan|afghanisch Afghane|afghan|afgano|афганск афганец|أفغاني أفغان
AG|Antiguan|antiguanisch|antiguayen|antiguano|антигуанск|أنتيغوي
AL|Albanian|albanisch Albaner|albanais|albanés|албанск албанец|ألباني ألبان
AM|Armenian|armenisch Armenier|arménien|armenio|армянск армянин|أرميني أرمني أرمن
AO|Angolan|angolanisch Angolaner|angolais|angoleño|ангольск анголец|أنغولي
AR|Argentine Argentinian Argentinean|argentinisch Argentinier|argentin|argentino|аргентинск аргентинец|أرجنتيني
AT|Austrian|österreichisch Österreicher|autrichien|austríaco austriaco|австрийск австриец|نمساوي
AU|Australian Aussie|australisch Australier|australien|australiano|австралийск австралиец|أسترالي
AZ|Azerbaijani Azeri|aserbaidschanisch Aserbaidschaner|azerbaïdjanais azéri|azerbaiyano azerí|азербайджанск азербайджанец|أذربيجاني أذري
BA|Bosnian Bosniak|bosnisch Bosnier|bosnien bosniaque|bosnio|боснийск босниец|بوسني
BB|Barbadian Bajan|barbadisch|barbadien|barbadense|барбадосск|باربادوسي
BD|Bangladeshi|bangladeschisch Bangladescher|bangladais|bangladesí bangladeshí|бангладешск бангладешец|بنغلاديشي بنغالي
BE|Belgian|belgisch Belgier|belge|belga|бельгийск бельгиец|بلجيكي
BF|Burkinabe|burkinisch|burkinabè burkinabé|burkinés|буркинийск|بوركيني
BG|Bulgarian|bulgarisch Bulgare|bulgare|búlgaro|болгарск болгарин|بلغاري بلغار
BH|Bahraini|bahrainisch Bahrainer|bahreïnien bahreïni|bareiní|бахрейнск бахрейнец|بحريني
BI|Burundian|burundisch Burundier|burundais|burundés|бурундийск бурундиец|بوروندي
BJ|Beninese|beninisch Beniner|béninois|beninés|бенинск бенинец|بنيني
BN|Bruneian|bruneiisch|brunéien|bruneano|брунейск|بروناوي
BO|Bolivian|bolivianisch Bolivianer|bolivien|boliviano|боливийск боливиец|بوليفي
BR|Brazilian|brasilianisch Brasilianer|brésilien|brasileño|бразильск бразилец|برازيلي
BS|Bahamian|bahamaisch|bahaméen|bahameño|багамск|باهامي
BT|Bhutanese|bhutanisch Bhutaner|bhoutanais|butanés|бутанск бутанец|بوتاني
BW|Botswanan Motswana Batswana|botsuanisch Botsuaner|botswanais|botsuano|ботсванск|بوتسواني
BY|Belarusian Belarussian Byelorussian|belarussisch belarusisch weißrussisch Belarusse Weißrusse|biélorusse bélarusse|bielorruso|белорусск беларусск белорус|بيلاروسي
BZ|Belizean|belizisch|bélizien|beliceño|белизск|بليزي
CA|Canadian|kanadisch Kanadier|canadien|canadiense|канадск канадец|كندي
CD|Congolese|kongolesisch Kongolese|congolais|congoleño congolés|конголезск конголезец|كونغولي
CF||zentralafrikanisch Zentralafrikaner|centrafricain|centroafricano|центральноафриканск|
CH|Swiss|schweizerisch Schweizer|suisse helvétique|suizo helvético|швейцарск швейцарец|سويسري
CI|Ivorian|ivorisch Ivorer|ivoirien|marfileño|ивуарийск ивуариец|إيفواري
CL|Chilean|chilenisch Chilene|chilien|chileno|чилийск чилиец|تشيلي
CM|Cameroonian|kamerunisch Kameruner|camerounais|camerunés|камерунск камерунец|كاميروني
CN|Chinese|chinesisch Chinese|chinois|chino|китайск китаец|صيني
CO|Colombian|kolumbianisch Kolumbianer|colombien|colombiano|колумбийск колумбиец|كولومبي
CR|Costa_Rican|costa-ricanisch Costa-Ricaner|costaricien|costarricense|костариканск костариканец|كوستاريكي
CU|Cuban|kubanisch Kubaner|cubain|cubano|кубинск кубинец|كوبي
CV|Cape_Verdean|kapverdisch|cap-verdien|caboverdiano|кабо-вердианск|
CY|Cypriot|zyprisch zypriotisch Zyprer Zypriot|chypriote|chipriota|кипрск киприот|قبرصي قبارصة
CZ|Czech|tschechisch Tscheche|tchèque|checo|чешск чех|تشيكي
DE|German|deutsch Deutsche|allemand|alemán|немецк германск немец|ألماني ألمان
DJ|Djiboutian|dschibutisch Dschibutier|djiboutien|yibutiano|джибутийск|جيبوتي
DK|Danish Dane|dänisch Däne|danois|danés|датск датчанин|دنماركي دانماركي
DM||dominicanisch|dominiquais|dominiqués|доминикск|
DO|Dominican|dominikanisch Dominikaner|dominicain|dominicano|доминиканск доминиканец|دومينيكاني
DZ|Algerian|algerisch Algerier|algérien|argelino|алжирск алжирец|جزائري
EC|Ecuadorian Ecuadorean|ecuadorianisch Ecuadorianer|équatorien|ecuatoriano|эквадорск эквадорец|إكوادوري
EE|Estonian|estnisch Este|estonien|estonio|эстонск эстонец|إستوني
EG|Egyptian|ägyptisch Ägypter|égyptien|egipcio|египетск египтянин|مصري
EH|Sahrawi|sahrauisch Sahraui|sahraoui|saharaui|сахарск|صحراوي
ER|Eritrean|eritreisch Eritreer|érythréen|eritreo|эритрейск эритреец|إريتري
ES|Spanish Spaniard|spanisch Spanier|espagnol|español|испанск испанец|إسباني إسبان
ET|Ethiopian|äthiopisch Äthiopier|éthiopien|etíope|эфиопск эфиоп|إثيوبي أثيوبي
FI|Finnish Finn|finnisch Finne|finlandais|finlandés finés|финск финляндск финн|فنلندي
FJ|Fijian|fidschianisch Fidschianer|fidjien|fiyiano|фиджийск фиджиец|فيجي
FR|French Frenchman Frenchmen Frenchwoman|französisch Franzose Französin Französinnen|français|francés|французск француз|فرنسي
GA|Gabonese|gabunisch Gabuner|gabonais|gabonés|габонск габонец|غابوني
GB|British Briton Brit English Englishman Englishmen Scottish Scot Scotsman Welsh|britisch Brite englisch Engländer schottisch Schotte walisisch Waliser|britannique anglais écossais gallois|británico inglés escocés galés|британск британец английск англичанин шотландск шотландец валлийск|بريطاني إنجليزي إنكليزي اسكتلندي
GD|Grenadian|grenadisch|grenadien|granadino|гренадск|غرينادي
GE|Georgian|georgisch Georgier|géorgien|georgiano|грузинск грузин|جورجي
GH|Ghanaian|ghanaisch Ghanaer|ghanéen|ghanés|ганск ганец|غاني
GL|Greenlandic Greenlander|grönländisch Grönländer|groenlandais|groenlandés|гренландск гренландец|غرينلاندي
GM|Gambian|gambisch Gambier|gambien|gambiano|гамбийск гамбиец|غامبي
GN|Guinean|guineisch Guineer|guinéen|guineano|гвинейск гвинеец|غيني
GQ|Equatorial_Guinean Equatoguinean|äquatorialguineisch|équato-guinéen|ecuatoguineano|экваториально-гвинейск|
GR|Greek|griechisch Grieche|grec grecque|griego|греческ грек|يوناني
GT|Guatemalan|guatemaltekisch Guatemalteke|guatémaltèque|guatemalteco|гватемальск гватемалец|غواتيمالي
GW|Bissau-Guinean|bissau-guineisch|bissau-guinéen bissaoguinéen|bisauguineano|бисайск|
GY|Guyanese|guyanisch Guyaner|guyanien|guyanés|гайанск гайанец|غياني
HN|Honduran|honduranisch Honduraner|hondurien|hondureño|гондурасск гондурасец|هندوراسي
HR|Croatian Croat|kroatisch Kroate|croate|croata|хорватск хорват|كرواتي كروات
HT|Haitian|haitianisch Haitianer|haïtien|haitiano|гаитянск гаитянин|هايتي
HU|Hungarian|ungarisch Ungar Ungarn|hongrois|húngaro|венгерск венгр|مجري هنغاري
ID|Indonesian|indonesisch Indonesier|indonésien|indonesio|индонезийск индонезиец|إندونيسي
IE|Irish Irishman Irishmen|irisch Ire|irlandais|irlandés|ирландск ирландец|أيرلندي إيرلندي
IL|Israeli|israelisch Israeli|israélien|israelí|израильск израильтянин|إسرائيلي
IN|Indian|indisch Inder|indien|indio|индийск индиец|هندي هنود
IQ|Iraqi|irakisch Iraker|irakien|iraquí|иракск иракец|عراقي
IR|Iranian|iranisch Iraner|iranien|iraní|иранск иранец|إيراني
IS|Icelandic Icelander|isländisch Isländer|islandais|islandés|исландск исландец|آيسلندي
IT|Italian|italienisch Italiener|italien|italiano|итальянск итальянец|إيطالي
JM|Jamaican|jamaikanisch Jamaikaner|jamaïcain jamaïquain|jamaicano jamaiquino|ямайск ямаец|جامايكي
JO|Jordanian|jordanisch Jordanier|jordanien|jordano|иорданск иорданец|أردني
JP|Japanese|japanisch Japaner|japonais|japonés|японск японец|ياباني
KE|Kenyan|kenianisch Kenianer|kényan|keniano keniata|кенийск кениец|كيني
KG|Kyrgyz Kirghiz|kirgisisch Kirgise|kirghize|kirguís kirguiso|киргизск кыргызск киргиз|قرغيزي قرغيزستاني
KH|Cambodian|kambodschanisch Kambodschaner|cambodgien|camboyano|камбоджийск камбоджиец|كمبودي
KM|Comorian Comoran|komorisch Komorer|comorien|comorense|коморск|قمري
KP|North_Korean|nordkoreanisch Nordkoreaner|nord-coréen|norcoreano|северокорейск|كوري_شمالي
KR|South_Korean|südkoreanisch Südkoreaner|sud-coréen|surcoreano|южнокорейск|كوري_جنوبي
KW|Kuwaiti|kuwaitisch Kuwaiter|koweïtien|kuwaití|кувейтск кувейтец|كويتي
KZ|Kazakh Kazakhstani|kasachisch Kasache|kazakh kazakhstanais|kazajo kazajistano|казахск казахстанск казах казахстанец|كازاخستاني كازاخي
LA|Laotian Lao|laotisch Laote|laotien|laosiano|лаосск лаосец|لاوسي
LB|Lebanese|libanesisch Libanese|libanais|libanés|ливанск ливанец|لبناني
LI||liechtensteinisch Liechtensteiner|liechtensteinois|liechtensteiniano|лихтенштейнск|
LK|Sri_Lankan|sri-lankisch Sri-Lanker|sri-lankais|esrilanqués|шри-ланкийск ланкийск ланкиец|سريلانكي
LR|Liberian|liberianisch Liberianer|libérien|liberiano|либерийск либериец|ليبيري
LS|Basotho|lesothisch|lésothien|lesotense|лесотск|
LT|Lithuanian|litauisch Litauer|lituanien|lituano|литовск литовец|ليتواني
LU|Luxembourgish Luxembourger|luxemburgisch Luxemburger|luxembourgeois|luxemburgués|люксембургск люксембуржец|لوكسمبورغي
LV|Latvian|lettisch Lette|letton lettone|letón|латвийск латышск латыш латвиец|لاتفي
LY|Libyan|libysch Libyer|libyen|libio|ливийск ливиец|ليبي
MA|Moroccan|marokkanisch Marokkaner|marocain|marroquí|марокканск марокканец|مغربي مغاربة
MC|Monegasque|monegassisch Monegasse|monégasque|monegasco|монакск|
MD|Moldovan Moldavian|moldauisch moldawisch Moldauer Moldawier|moldave|moldavo|молдавск молдавский молдаванин|مولدوفي مولدافي
ME|Montenegrin|montenegrinisch Montenegriner|monténégrin|montenegrino|черногорск черногорец|
MG|Malagasy Madagascan|madagassisch Madagasse|malgache|malgache|мадагаскарск малагасийск|
MK|Macedonian|mazedonisch nordmazedonisch Mazedonier|macédonien|macedonio|македонск македонец|مقدوني
ML|Malian|malisch Malier|malien|maliense malí|малийск малиец|مالي
MM|Burmese Myanmarese|burmesisch birmanisch myanmarisch Burmese|birman|birmano|бирманск мьянманск бирманец|بورمي ميانماري
MN|Mongolian Mongol|mongolisch Mongole|mongol|mongol|монгольск монгол|منغولي
MR|Mauritanian|mauretanisch Mauretanier|mauritanien|mauritano|мавританск мавританец|موريتاني
MT|Maltese|maltesisch Malteser|maltais|maltés|мальтийск мальтиец|مالطي
MU|Mauritian|mauritisch Mauritier|mauricien|mauriciano|маврикийск|موريشي
MV|Maldivian|maledivisch Malediver|maldivien|maldivo|мальдивск|مالديفي
MW|Malawian|malawisch Malawier|malawite malawien|malauí|малавийск|مالاوي
MX|Mexican|mexikanisch Mexikaner|mexicain|mexicano|мексиканск мексиканец|مكسيكي
MY|Malaysian|malaysisch Malaysier|malaisien|malasio|малайзийск малайзиец|ماليزي
MZ|Mozambican|mosambikanisch Mosambikaner|mozambicain|mozambiqueño|мозамбикск|موزمبيقي
NA|Namibian|namibisch Namibier|namibien|namibio|намибийск намибиец|ناميبي
NE|Nigerien|nigrisch Nigrer|nigérien|nigerino|нигерск|نيجري
NG|Nigerian|nigerianisch Nigerianer|nigérian|nigeriano|нигерийск нигериец|نيجيري
NI|Nicaraguan|nicaraguanisch Nicaraguaner|nicaraguayen|nicaragüense|никарагуанск никарагуанец|نيكاراغوي
NL|Dutch Dutchman Dutchmen Netherlandish|niederländisch holländisch Niederländer Holländer|néerlandais hollandais|neerlandés holandés|нидерландск голландск голландец нидерландец|هولندي
NO|Norwegian|norwegisch Norweger|norvégien|noruego|норвежск норвежец|نرويجي
NP|Nepali Nepalese|nepalesisch Nepalese|népalais|nepalí|непальск непалец|نيبالي
NZ|New_Zealander Kiwi|neuseeländisch Neuseeländer|néo-zélandais|neozelandés|новозеландск новозеландец|نيوزيلندي
OM|Omani|omanisch Omaner|omanais|omaní|оманск оманец|عماني
PA|Panamanian|panamaisch Panamaer|panaméen|panameño|панамск панамец|بنمي
PE|Peruvian|peruanisch Peruaner|péruvien|peruano|перуанск перуанец|بيروفي
PG||papua-neuguineisch|papouasien|papú|папуасск|
PH|Filipino Filipina Philippine|philippinisch Filipino|philippin|filipino|филиппинск филиппинец|فلبيني
PK|Pakistani|pakistanisch Pakistaner Pakistani|pakistanais|pakistaní paquistaní|пакистанск пакистанец|باكستاني
PL|Polish Pole|polnisch Pole Polin Polinnen|polonais|polaco|польск поляк|بولندي
PR|Puerto_Rican|puerto-ricanisch Puerto-Ricaner|portoricain|puertorriqueño|пуэрто-риканск|بورتوريكي
PS|Palestinian|palästinensisch Palästinenser|palestinien|palestino|палестинск палестинец|فلسطيني
PT|Portuguese|portugiesisch Portugiese|portugais|portugués|португальск португалец|برتغالي
PY|Paraguayan|paraguayisch Paraguayer|paraguayen|paraguayo|парагвайск парагваец|باراغواياني
QA|Qatari|katarisch Katarer|qatari qatarien|catarí qatarí|катарск катарец|قطري
RO|Romanian Rumanian|rumänisch Rumäne|roumain|rumano|румынск румын|روماني
RS|Serbian Serb|serbisch Serbe|serbe|serbio|сербск серб|صربي صرب
RU|Russian|russisch Russe|russe|ruso|российск русск россиянин|روسي روس
RW|Rwandan|ruandisch Ruander|rwandais|ruandés|руандийск руандиец|رواندي
SA|Saudi Saudi_Arabian|saudisch saudi-arabisch Saudi|saoudien|saudí saudita|саудовск саудит|سعودي
SB|Solomon_Islander|salomonisch|salomonais|salomonense|соломонск|
SC|Seychellois|seychellisch|seychellois|seychellense|сейшельск|سيشيلي
SD|Sudanese|sudanesisch Sudanese|soudanais|sudanés|суданск суданец|سوداني
SE|Swedish Swede|schwedisch Schwede|suédois|sueco|шведск швед|سويدي
SG|Singaporean|singapurisch Singapurer|singapourien|singapurense|сингапурск сингапурец|سنغافوري
SI|Slovenian Slovene|slowenisch Slowene|slovène|esloveno|словенск словенец|سلوفيني
SK|Slovak Slovakian|slowakisch Slowake|slovaque|eslovaco|словацк словак|سلوفاكي
SL|Sierra_Leonean|sierra-leonisch Sierra-Leoner|sierra-léonais|sierraleonés|сьерра-леонск|سيراليوني
SN|Senegalese|senegalesisch Senegalese|sénégalais|senegalés|сенегальск сенегалец|سنغالي
SO|Somali Somalian|somalisch Somalier|somalien|somalí|сомалийск сомалиец|صومالي
SR|Surinamese|surinamisch Surinamer|surinamais|surinamés|суринамск|سورينامي
SS|South_Sudanese|südsudanesisch Südsudanese|sud-soudanais|sursudanés|южносуданск|
SV|Salvadoran Salvadorean|salvadorianisch Salvadorianer|salvadorien|salvadoreño|сальвадорск сальвадорец|سلفادوري
SY|Syrian|syrisch Syrer|syrien|sirio|сирийск сириец|سوري
SZ|Swazi|swasiländisch|swazi|suazi|свазилендск|
TD|Chadian|tschadisch Tschader|tchadien|chadiano|чадск чадец|تشادي
TG|Togolese|togoisch togolesisch Togoer|togolais|togolés|тоголезск тоголезец|توغولي
TH|Thai|thailändisch Thailänder|thaïlandais thaï|tailandés|таиландск тайск таец|تايلاندي
TJ|Tajik Tajikistani|tadschikisch Tadschike|tadjik tadjike|tayiko|таджикск таджикистанск таджик|طاجيكي طاجيكستاني
TL|Timorese East_Timorese|osttimoresisch timoresisch|timorais|timorense|тиморск|تيموري
TM|Turkmen|turkmenisch Turkmene|turkmène|turkmeno turcomano|туркменск туркмен|تركمانستاني
TN|Tunisian|tunesisch Tunesier|tunisien|tunecino|тунисск тунисец|تونسي
TO|Tongan|tongaisch Tongaer|tongien|tongano|тонганск|تونغي
TR|Turkish Turk|türkisch Türke|turc turque|turco|турецк турок турк|تركي أتراك
TT|Trinidadian|trinidadisch|trinidadien|trinitense|тринидадск|
TW|Taiwanese|taiwanisch taiwanesisch Taiwaner|taïwanais|taiwanés|тайваньск тайванец|تايواني
TZ|Tanzanian|tansanisch Tansanier|tanzanien|tanzano|танзанийск танзаниец|تنزاني
UA|Ukrainian|ukrainisch Ukrainer|ukrainien|ucraniano|украинск украинец|أوكراني
UG|Ugandan|ugandisch Ugander|ougandais|ugandés|угандийск угандиец|أوغندي
US|American|amerikanisch us-amerikanisch US-Amerikaner Amerikaner|américain étasunien états-unien|estadounidense norteamericano|американск американец|أمريكي أميركي أمريكان
UY|Uruguayan|uruguayisch Uruguayer|uruguayen|uruguayo|уругвайск уругваец|أوروغوياني
UZ|Uzbek Uzbekistani|usbekisch Usbeke|ouzbek ouzbèke|uzbeko|узбекск узбекистанск узбек|أوزبكي أوزبكستاني
VA|||vaticano|ватиканск|
VE|Venezuelan|venezolanisch Venezolaner|vénézuélien|venezolano|венесуэльск венесуэлец|فنزويلي
VN|Vietnamese|vietnamesisch Vietnamese|vietnamien|vietnamita|вьетнамск вьетнамец|فيتنامي
VU|Vanuatuan|vanuatuisch|vanuatais|vanuatuense|вануатск|
WS|Samoan|samoanisch Samoaner|samoan|samoano|самоанск самоанец|ساموي
XK|Kosovar|kosovarisch Kosovare|kosovar kosovare|kosovar kosovés|косовск косовар|كوسوفي
YE|Yemeni|jemenitisch Jemenit|yéménite|yemení|йеменск йеменец|يمني
ZA|South_African|südafrikanisch Südafrikaner|sud-africain|sudafricano surafricano|южноафриканск|
ZM|Zambian|sambisch Sambier|zambien|zambiano|замбийск|زامبي
ZW|Zimbabwean|simbabwisch Simbabwer|zimbabwéen|zimbabuense|зимбабвийск|زيمبابوي
`;
