/** Names of countries in daily use that Unicode's lists do not have, in every language; spaces as underscores. */
export const ALIASES = `
AE UAE U.A.E. Emirates The_Emirates Emirate VAE EAU Émirats Emiratos ОАЭ Эмираты الإمارات
BA Bosnia Bosnien Bosnie Босния البوسنة
BF Upper_Volta
BJ Dahomey
BY Byelorussia Weißrussland Biélorussie Bielorrusia Белоруссия
CD Congo Congo-Kinshasa DR_Congo D.R._Congo DRC D.R.C. Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo Zaire Zaïre
CD Kongo DR_Kongo Demokratische_Republik_Kongo RDC République_démocratique_du_Congo República_Democrática_del_Congo ДРК Заир
CF Zentralafrikanische_Republik Centrafrique ЦАР
CG Congo-Brazzaville Republic_of_Congo Republic_of_the_Congo Kongo-Brazzaville République_du_Congo
CI Ivory_Coast Elfenbeinküste Costa_de_Marfil ساحل_العاج
CN China PRC P.R.C. People's_Republic_of_China Mainland_China Volksrepublik_China Chine КНР
CV Cape_Verde Kap_Verde Cap-Vert
CZ Czech_Republic Tschechische_Republik République_tchèque República_Checa Чешская_Республика
EG Египта Египту Египтом Египте
DE Federal_Republic_of_Germany Bundesrepublik Bundesrepublik_Deutschland BRD RFA ФРГ
GB UK U.K. Britain Great_Britain United_Kingdom_of_Great_Britain_and_Northern_Ireland Großbritannien Grande-Bretagne
GB Gran_Bretaña Великобритания Британия بريطانيا المملكة_المتحدة
GM The_Gambia
HK Hong_Kong Hongkong Гонконг هونغ_كونغ
IE Republic_of_Ireland Irish_Republic
IR Islamic_Republic_of_Iran
KP North_Korea DPRK D.P.R.K. Democratic_People's_Republic_of_Korea КНДР Северная_Корея
KR South_Korea Republic_of_Korea Südkorea Южная_Корея
LK Ceylon
MD Moldavia Moldawien Moldavie Молдавия مولدافيا
MK Macedonia Mazedonien Macédoine Македония
MM Burma Birma Birmanie Birmania Бирма بورما
MO Macau Macao
NL Holland Holanda Голландия هولندا
PS Palestine State_of_Palestine Palestinian_Territory Occupied_Palestinian_Territories Палестина فلسطين
RU Russian_Federation Russische_Föderation Fédération_de_Russie Federación_Rusa РФ Российская_Федерация
SA Kingdom_of_Saudi_Arabia K.S.A. Saudi-Arabien السعودية
SY Syrian_Arab_Republic سورية
SZ Swaziland Swasiland
TL East_Timor Timor_Leste Osttimor
TR Turkey Türkiye Republic_of_Turkey
TW Formosa
TZ Tansania Tanganyika
US U.S. U.S.A. USA America United_States_of_America The_States USA États-Unis_d'Amérique EE.UU. EE._UU. EEUU Estados_Unidos_de_América
US США Америка الولايات_المتحدة_الأمريكية أمريكا أميركا
VA Vatican Holy_See Vatikan Saint-Siège Santa_Sede Ватикан الفاتيكان
VN Viet_Nam
`;
